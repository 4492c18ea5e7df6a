import { and, asc, eq, notInArray, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCharterInForce } from '@/lib/charters/queries/cards';
import { findCommunity } from '@/lib/community/queries';
import { countOutcomes } from '@/lib/issues/queries/cards';
import { isReportOffered } from '@/lib/issues/queries/list';
import { addMonths, dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { allow } from '@/lib/kernel/verdict';
import { countSelfCleared } from '@/lib/notices/queries/cards';
import { findDecisionsInPublicity, findTasksUnderway } from '@/lib/proposals/queries/board';
import { findOpenVotes, findVotesInPublicity } from '@/lib/votes/queries/board';
import { solvedThisMonth } from './rules';

const { communities, issues } = tables;

/** What was reported since the first of this month and is public. */
const publicIssues = (communityId: string | null): SQL | undefined =>
  and(
    communityId ? eq(issues.communityId, communityId) : undefined,
    notInArray(issues.state, ['reported', 'rejected']),
  );

async function findCommon(read: Reader, communityId: string | null, now: Date) {
  const since = startOfDay(`${dayOf(now).slice(0, 7)}-01`);
  const [open, published, decisions, tasks, outcomes] = await Promise.all([
    findOpenVotes(read, communityId, now),
    findVotesInPublicity(read, communityId, now),
    findDecisionsInPublicity(read, communityId, now),
    findTasksUnderway(read, communityId, now),
    countOutcomes(read, since, publicIssues(communityId)),
  ]);
  return { open, published, decisions, tasks, solved: solvedThisMonth(outcomes) };
}

/** 公开栏 of one community, for guests too. */
export const showBoard = defineQuery({
  name: 'board.show',
  async load(read, { community: code }: { community: string }, { now }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const halfYearAgo = addMonths(dayOf(now), -6);
    const [common, charter, selfCleared] = await Promise.all([
      findCommon(read, community.id, now),
      findCharterInForce(read, community.id, now),
      countSelfCleared(read, community.id, halfYearAgo),
    ]);
    return { community, ...common, charter, selfCleared };
  },
  authorize: () => allow(null),
  present({ loaded: { community, ...rest }, actor }) {
    const { code, name, committee, phone, window } = community;
    const canReport = isReportOffered(actor, community.id);
    return { place: { code, name, committee, phone, window }, canReport, ...rest };
  },
});

/** 公开栏 of all communities of this installation. */
export const showAllBoards = defineQuery({
  name: 'board.show-all',
  async load(read, _: Record<never, never>, { now }) {
    const [places, common] = await Promise.all([
      read
        .select({ code: communities.code, name: communities.name, street: communities.street })
        .from(communities)
        .orderBy(asc(communities.code))
        .limit(200),
      findCommon(read, null, now),
    ]);
    return { places, ...common };
  },
  authorize: () => allow(null),
  present: ({ loaded }) => loaded,
});

export type BoardView = View<typeof showBoard>;
export type AllBoardsView = View<typeof showAllBoards>;
