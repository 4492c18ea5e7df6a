import { and, eq, inArray, ne } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { phaseLabels, phaseOf, type VoteState } from '../machine';
import { resultWord } from '../tally/item';

const { communities, votes } = tables;

/** Announced votes among these, in one line each. */
export async function findCards(read: Reader, ids: readonly string[]): Promise<Card[]> {
  if (!ids.length) return [];
  const now = new Date();
  const rows = await read
    .select({ vote: votes, code: communities.code })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .where(and(inArray(votes.id, [...ids]), ne(votes.state, 'draft')));
  return rows.map(({ vote, code }) => {
    const phase = phaseOf({ ...vote, state: vote.state as VoteState }, now);
    const decided = (['certified', 'published', 'unanswered', 'final'] as const).some((each) => each === phase);
    return {
      kind: 'votes',
      id: vote.id,
      title: vote.title,
      href: `/c/${code}/votes/${vote.ref}`,
      state: decided ? resultWord(vote.kind, vote.isCarried) : phaseLabels[phase],
      at: vote.createdAt,
    };
  });
}
