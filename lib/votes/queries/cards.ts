import { and, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { phaseLabels, phaseOf, type VoteState } from '../machine';
import { resultWord } from '../tally/item';
import { visibleTo } from './list';
import type { Vote } from './vote';

const { communities, votes } = tables;

/** Those of these votes that the actor may know of, in one line each. */
export async function findCards(read: Reader, ids: readonly string[], actor: Actor = guest): Promise<Card[]> {
  if (!ids.length) return [];
  const now = new Date();
  const rows = await read
    .select({ vote: votes, code: communities.code })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .where(and(inArray(votes.id, [...ids]), visibleTo(actor)));
  return rows.map(({ vote, code }) => {
    const phase = phaseOf({ ...vote, state: vote.state as VoteState }, now);
    const decided = (['certified', 'published', 'unanswered', 'final'] as const).some((each) => each === phase);
    return {
      kind: 'votes',
      id: vote.id,
      title: vote.title,
      href: `/c/${code}/votes/${vote.ref}`,
      state: decided ? resultWord(vote.kind, vote.isCarried, (vote as Vote).outcome?.items ?? []) : phaseLabels[phase],
      at: vote.createdAt,
    };
  });
}
