import { and, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import type { NoticeState } from '../machine';
import type { Category, LawId } from '../rules';
import { concerning } from './concern';

const { communities, notices } = tables;

type Row = typeof notices.$inferSelect;
type Plain = Omit<Row, 'state' | 'category' | 'lawId'> & {
  state: NoticeState;
  category: Category;
  lawId: LawId | null;
};
/** With whether it concerns the one who looks. */
export type Notice = Plain & { concerns: boolean };

const byRef = (read: Reader, community: string, ref: string) =>
  read
    .select({ notice: notices })
    .from(notices)
    .innerJoin(communities, eq(communities.id, notices.communityId))
    .where(and(eq(communities.code, community), eq(notices.ref, ref)));

async function withConcern(read: Reader, row: Row, actor: Actor): Promise<Notice> {
  const concerns =
    actor.kind === 'user' && (await read.$count(notices, and(eq(notices.id, row.id), concerning(actor.id)))) > 0;
  return { ...(row as Plain), concerns };
}

export async function findNotice(read: Reader, community: string, ref: string, actor: Actor): Promise<Notice | null> {
  const [row] = await byRef(read, community, ref);
  return row ? withConcern(read, row.notice, actor) : null;
}

/** The notice, locked until the deed is done. */
export async function lockNotice(
  tx: ReadTx,
  { community, ref }: { community: string; ref: string },
  { actor }: { actor: Actor },
): Promise<Notice | null> {
  const [found] = await byRef(tx, community, ref);
  if (!found) return null;
  const [row] = await tx.lock(tx.select().from(notices).where(eq(notices.id, found.notice.id)), 'update');
  return withConcern(tx, row!, actor);
}
