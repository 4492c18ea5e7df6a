import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { defineQuery, type View } from '@/lib/kernel/query';
import * as policy from '../policy';
import { takesComments } from '../rules';
import { countStances, findComments, findOwnComments } from './comments';
import { presentProposal } from './present';
import { findProposal, type Proposal } from './proposal';
import { findAssignable, findTaskSteps, findTasks } from './tasks';

const { meetingItems, meetings, people, proposals, texts } = tables;
const wishes = alias(texts, 'wishes');
const concerns = alias(texts, 'concerns');
const decisions = alias(texts, 'decisions');
const targets = alias(proposals, 'targets');

async function findWords(read: Reader, p: Proposal) {
  const [row] = await read
    .select({
      author: people.name,
      what: texts.text,
      wish: wishes.text,
      concerns: concerns.text,
      decision: decisions.text,
      into: { ref: targets.ref, title: targets.title },
    })
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.authorId))
    .innerJoin(texts, eq(texts.id, proposals.whatId))
    .innerJoin(wishes, eq(wishes.id, proposals.wishId))
    .innerJoin(concerns, eq(concerns.id, proposals.concernsId))
    .leftJoin(decisions, eq(decisions.id, proposals.decisionId))
    .leftJoin(targets, eq(targets.id, proposals.mergedIntoId))
    .where(eq(proposals.id, p.id));
  return row!;
}
export type Words = Awaited<ReturnType<typeof findWords>>;

/** The meetings whose agenda it stands on, once the agenda is out; with the hands that were counted. */
const findMeetingsOf = (read: Reader, proposalId: string) =>
  read
    .select({
      ref: meetings.ref,
      startsAt: meetings.startsAt,
      place: meetings.place,
      state: meetings.state,
      route: meetingItems.route,
      forCount: meetingItems.forCount,
      againstCount: meetingItems.againstCount,
      abstainCount: meetingItems.abstainCount,
      presentCount: meetingItems.presentCount,
    })
    .from(meetingItems)
    .innerJoin(meetings, eq(meetings.id, meetingItems.meetingId))
    .where(and(eq(meetingItems.proposalId, proposalId), isNotNull(meetings.announcedAt)))
    .orderBy(asc(meetings.startsAt))
    .limit(20);
export type MeetingOf = Awaited<ReturnType<typeof findMeetingsOf>>[number];

/** What this one can be merged into. */
const findTargets = (read: Reader, p: Proposal) =>
  read
    .select({ ref: proposals.ref, title: proposals.title })
    .from(proposals)
    .where(
      and(
        eq(proposals.communityId, p.communityId),
        inArray(proposals.state, ['commenting', 'scheduled']),
        ne(proposals.id, p.id),
      ),
    )
    .orderBy(asc(proposals.createdAt))
    .limit(100);

export const showProposal = defineQuery({
  name: 'proposal.show',
  async load(read, at: { community: string; ref: string; after?: string }, { actor }) {
    const proposal = await findProposal(read, at);
    if (!proposal) return null;
    const { id, communityId, state } = proposal;
    const isMerging = (state === 'submitted' || state === 'commenting') && policy.mayMerge(actor, proposal).ok;
    const isPlanning = state === 'executing' && policy.mayAddTask(actor, proposal).ok;
    const [words, stances, comments, own, tasks, steps, history, meetingsOf, targetsHere, assignable] =
      await Promise.all([
        findWords(read, proposal),
        countStances(read, id),
        findComments(read, id, at.after),
        findOwnComments(read, id, actor),
        findTasks(read, id),
        findTaskSteps(read, id),
        findHistory(read, id),
        findMeetingsOf(read, id),
        isMerging ? findTargets(read, proposal) : [],
        isPlanning ? findAssignable(read, communityId) : [],
      ]);
    const sides = { words, stances, comments, own, tasks, steps, history, meetingsOf, targetsHere, assignable };
    return { ...proposal, proposal, ...sides };
  },
  authorize: policy.maySee,
  present: ({ loaded, by, actor, now }) =>
    presentProposal({ ...loaded, whole: by.whole, actor, now, isOpen: takesComments(loaded, now) }),
});

export type ProposalView = View<typeof showProposal>;
