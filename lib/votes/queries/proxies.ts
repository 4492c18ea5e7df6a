// 书面委托 as commands rest on it: the head locked first, as a cast locks it, then what stands for it.
import { and, asc, eq, inArray, ne, or } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { proxyRuleOf } from '../rules/proxies';
import { findTaken } from './taken';
import { lockVote } from './vote';

const { electors, voteProxies } = tables;

export type VoteProxy = typeof voteProxies.$inferSelect;

/** Registered or used, of these numbers. No statement where the rule knows no proxy. */
export async function findStandingProxies(
  read: Reader,
  { id, rule }: { id: string; rule: string },
  numbers: readonly number[],
): Promise<VoteProxy[]> {
  if (!proxyRuleOf(rule) || !numbers.length) return [];
  return read
    .select()
    .from(voteProxies)
    .where(and(eq(voteProxies.voteId, id), inArray(voteProxies.number, [...numbers]), ne(voteProxies.state, 'void')));
}

/** The head of one number, held until commit, with its proxy and what it already has. */
export async function lockProxy(tx: ReadTx, at: { community: string; ref: string; number: number }) {
  const vote = await lockVote(tx, at, 'share');
  if (!vote) return null;
  const head = await tx.lock(
    tx
      .select({ id: electors.id })
      .from(electors)
      .where(and(eq(electors.voteId, vote.id), eq(electors.number, at.number)))
      .orderBy(asc(electors.id)),
    'update',
  );
  const [proxy] = await findStandingProxies(tx, vote, [at.number]);
  return { ...vote, head, proxy: proxy ?? null, taken: await findTaken(tx, vote.id, at.number) };
}

/** How many papers a holder took, and whether this person is principal or holder of any; null where there are no proxies. */
export async function findProxySummary(
  read: Reader,
  { id, rule }: { id: string; rule: string },
  personId: string | null,
) {
  if (!proxyRuleOf(rule)) return null;
  const own = personId ? or(eq(voteProxies.principalId, personId), eq(voteProxies.holderId, personId)) : undefined;
  return {
    used: await read.$count(voteProxies, and(eq(voteProxies.voteId, id), eq(voteProxies.state, 'used'))),
    isConcerned: own !== undefined && (await read.$count(voteProxies, and(eq(voteProxies.voteId, id), own))) > 0,
  };
}
export type ProxySummary = Awaited<ReturnType<typeof findProxySummary>>;
