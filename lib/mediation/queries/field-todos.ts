import { and, asc, count, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Todo } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { mayReadFieldNotes } from '../policy/field-notes';

const { communities, fieldNotes } = tables;

/** One line for each community in which the author has notes that are in no case yet. */
export async function findFieldTodos(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const rows = await read
    .select({ id: communities.id, code: communities.code, many: count() })
    .from(fieldNotes)
    .innerJoin(communities, eq(communities.id, fieldNotes.communityId))
    .where(and(eq(fieldNotes.authorId, actor.id), eq(fieldNotes.state, 'open')))
    .groupBy(communities.id, communities.code)
    .orderBy(asc(communities.code));
  return rows
    .filter((r) => mayReadFieldNotes(actor, { communityId: r.id }).ok)
    .map((r) => ({
      href: `/c/${r.code}/mediation/field-notes`,
      number: '外勤笔记',
      title: `您有 ${r.many} 条笔记还没有放进案子`,
      matter: 'bridge',
      deed: '核对，放进案子',
      dueAt: null,
    }));
}
