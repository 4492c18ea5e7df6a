import { and, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import type { IssueState } from '../machine';
import type { Category } from '../rules';

const { communities, issues } = tables;

type Row = typeof issues.$inferSelect;
export type Issue = Omit<Row, 'state' | 'category'> & { state: IssueState; category: Category };

const byRef = (read: Reader, community: string, ref: string) =>
  read
    .select({ issue: issues })
    .from(issues)
    .innerJoin(communities, eq(communities.id, issues.communityId))
    .where(and(eq(communities.code, community), eq(issues.ref, ref)));

export async function findIssue(read: Reader, community: string, ref: string): Promise<Issue | null> {
  const [row] = await byRef(read, community, ref);
  return (row?.issue as Issue | undefined) ?? null;
}

/** The issue, locked until the deed is done. */
export async function lockIssue(tx: ReadTx, { community, ref }: { community: string; ref: string }) {
  const found = await findIssue(tx, community, ref);
  if (!found) return null;
  const [row] = await tx.lock(tx.select().from(issues).where(eq(issues.id, found.id)), 'update');
  return row as Issue;
}
