import { and, desc, eq, gt, gte, inArray, like, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { wordsLike } from '@/lib/kernel/search';
import { type Actor, allow } from '@/lib/kernel/verdict';
import { phaseLabels, phaseOf, type VoteState } from '../machine';
import { isStaff, mayOpenDraft } from '../policy';
import { ruleOf, type VoteRuleId } from '../rules/of-vote';
import { resultWord } from '../tally/item';
import type { Vote } from './vote';

const { communities, votes } = tables;

/** The policy `maySee` as a condition. */
export function visibleTo(actor: Actor): SQL | undefined {
  const announced = ne(votes.state, 'draft');
  if (actor.kind !== 'user') return announced;
  const mine = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => isStaff(actor, id));
  return mine.length ? or(announced, inArray(votes.communityId, mine)) : announced;
}

export interface VoteFilters {
  community: string | null;
  show?: string;
  rule?: string;
  q?: string;
  after?: string;
}

/** What the clock says, as a condition. */
function shown(show: string | undefined, now: Date): SQL | undefined {
  const announced = eq(votes.state, 'announced');
  switch (show) {
    case 'open':
      return and(announced, lte(votes.opensAt, now), gt(votes.closesAt, now));
    case 'coming':
      return and(announced, gt(votes.opensAt, now));
    case 'counting':
      return or(and(announced, lte(votes.closesAt, now)), inArray(votes.state, ['counted', 'certified']));
    case 'publicity':
      return and(eq(votes.state, 'published'), or(gte(votes.publicityUntil, dayOf(now)), gt(votes.openChallenges, 0)));
    case 'ended':
      return or(
        eq(votes.state, 'void'),
        and(eq(votes.state, 'published'), lt(votes.publicityUntil, dayOf(now)), eq(votes.openChallenges, 0)),
      );
    case 'draft':
      return eq(votes.state, 'draft');
    default:
      return undefined;
  }
}

async function findPage(read: Reader, f: VoteFilters, actor: Actor, now: Date) {
  return read
    .select({
      id: votes.id,
      ref: votes.ref,
      title: votes.title,
      rule: votes.rule,
      state: votes.state,
      opensAt: votes.opensAt,
      closesAt: votes.closesAt,
      publicityUntil: votes.publicityUntil,
      openChallenges: votes.openChallenges,
      certifiedAt: votes.certifiedAt,
      kind: votes.kind,
      isCarried: votes.isCarried,
      // Only an election's word needs more than its yes or no; results of many articles are long.
      outcome: sql`case when ${votes.kind} = 'election' then ${votes.outcome} end`.mapWith(votes.outcome),
      createdAt: votes.createdAt,
      code: communities.code,
      communityName: communities.name,
    })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .where(
      and(
        f.community ? eq(communities.code, f.community) : undefined,
        visibleTo(actor),
        shown(f.show, now),
        f.rule ? eq(votes.rule, f.rule) : undefined,
        f.q?.trim() ? like(votes.title, wordsLike(f.q)) : undefined,
        afterCursor(votes.createdAt, votes.id, readCursor(f.after)),
      ),
    )
    .orderBy(desc(votes.createdAt), desc(votes.id))
    .limit(pageSize + 1);
}

/** /c/<code>/votes, and /votes over all communities. */
export const listVotes = defineQuery({
  name: 'vote.list',
  async load(read, filters: VoteFilters, { actor, now }) {
    const [community] = filters.community
      ? await read.select().from(communities).where(eq(communities.code, filters.community))
      : [];
    if (filters.community && !community) return null;
    return { community: community ?? null, rows: await findPage(read, filters, actor, now) };
  },
  authorize: () => allow(null),
  present({ loaded: { community, rows }, actor, now }) {
    const page = cutPage(rows, (r) => ({ at: r.createdAt, id: r.id }));
    return {
      canDraft: community !== null && mayOpenDraft(actor, { communityId: community.id }).ok,
      next: page.next,
      rows: page.rows.map((r) => {
        const phase = phaseOf({ ...r, state: r.state as VoteState }, now);
        return {
          id: r.id,
          href: `/c/${r.code}/votes/${r.ref}`,
          number: refLabel('votes', r.ref),
          title: r.title,
          ruleName: ruleOf(r.rule as VoteRuleId).name,
          phase,
          state: phaseLabels[phase],
          result:
            r.certifiedAt && r.state !== 'void'
              ? resultWord(r.kind, r.isCarried, (r.outcome as Vote['outcome'])?.items ?? [])
              : null,
          opensAt: r.opensAt,
          closesAt: r.closesAt,
          publicityUntil: r.publicityUntil,
          community: r.communityName,
        };
      }),
    };
  },
});

export type VoteListView = View<typeof listVotes>;
