import { and, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { type ProposalState, proposalStates } from '../machine';
import { visibleTo } from './list';

const { communities, proposals } = tables;

/** Those of these proposals that the actor may know of, in one line each. */
export async function findCards(read: Reader, ids: readonly string[], actor: Actor = guest): Promise<Card[]> {
  if (!ids.length) return [];
  const rows = await read
    .select({ proposal: proposals, code: communities.code })
    .from(proposals)
    .innerJoin(communities, eq(communities.id, proposals.communityId))
    .where(and(inArray(proposals.id, [...ids]), visibleTo(actor)));
  return rows.map(({ proposal, code }) => ({
    kind: 'proposals',
    id: proposal.id,
    title: proposal.title,
    href: `/c/${code}/proposals/${proposal.ref}`,
    state: proposalStates[proposal.state as ProposalState],
    at: proposal.createdAt,
  }));
}

/** Topics that wait for a statutory meeting: what a vote can be made from. */
export const findReferred = (read: Reader, communityId: string) =>
  read
    .select({ id: proposals.id, ref: proposals.ref, title: proposals.title, decidedAt: proposals.decidedAt })
    .from(proposals)
    .where(and(eq(proposals.communityId, communityId), eq(proposals.state, 'referred')))
    .orderBy(proposals.decidedAt, proposals.id)
    .limit(50);
