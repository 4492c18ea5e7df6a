import { and, desc, eq, inArray, like, notInArray, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { type Matter, matters } from '@/lib/kernel/cards';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { wordsLike } from '@/lib/kernel/search';
import { type Actor, allow, hasAny, isOffered } from '@/lib/kernel/verdict';
import { type IssueState, issueMachine, issueStates } from '../machine';
import { rights, staff } from '../policy';
import { type Category, categories, isCategory } from '../rules';

const { communities, issues } = tables;

/** The policy `maySee` as a condition. */
export function visibleTo(actor: Actor): SQL | undefined {
  const isPublic = notInArray(issues.state, ['reported', 'rejected']);
  if (actor.kind !== 'user') return isPublic;
  const mine = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => hasAny(actor, staff, id));
  return or(
    isPublic,
    eq(issues.reporterId, actor.id),
    eq(issues.handlerId, actor.id),
    mine.length ? inArray(issues.communityId, mine) : undefined,
  );
}

export interface IssueFilters {
  community: string | null;
  state?: string;
  category?: string;
  matter?: string;
  q?: string;
  mine?: string;
  after?: string;
}

const isState = (s: string | undefined): s is IssueState => issueMachine.states.some((known) => known === s);
const isMatter = (s: string | undefined): s is Matter => matters.some((known) => known === s);

const conditions = (f: IssueFilters, actor: Actor) => [
  isState(f.state) ? eq(issues.state, f.state) : undefined,
  isCategory(f.category) ? eq(issues.category, f.category) : undefined,
  isMatter(f.matter) ? eq(issues.matter, f.matter) : undefined,
  f.q?.trim() ? like(issues.title, wordsLike(f.q)) : undefined,
  f.mine && actor.kind === 'user' ? or(eq(issues.reporterId, actor.id), eq(issues.handlerId, actor.id)) : undefined,
];

async function findPage(read: Reader, f: IssueFilters, actor: Actor) {
  return read
    .select({
      id: issues.id,
      ref: issues.ref,
      title: issues.title,
      place: issues.place,
      category: issues.category,
      matter: issues.matter,
      state: issues.state,
      dueAt: issues.dueAt,
      createdAt: issues.createdAt,
      code: communities.code,
      communityName: communities.name,
    })
    .from(issues)
    .innerJoin(communities, eq(communities.id, issues.communityId))
    .where(
      and(
        f.community ? eq(communities.code, f.community) : undefined,
        visibleTo(actor),
        ...conditions(f, actor),
        afterCursor(issues.createdAt, issues.id, readCursor(f.after)),
      ),
    )
    .orderBy(desc(issues.createdAt), desc(issues.id))
    .limit(pageSize + 1);
}

export const isReportOffered = (actor: Actor, communityId: string | null) =>
  isOffered(actor, rights['issue.report'], communityId);

/** /c/<code>/issues, and /issues over all communities. */
export const listIssues = defineQuery({
  name: 'issue.list',
  async load(read, filters: IssueFilters, { actor }) {
    const [community] = filters.community
      ? await read.select().from(communities).where(eq(communities.code, filters.community))
      : [];
    if (filters.community && !community) return null;
    return { communityId: community?.id ?? null, rows: await findPage(read, filters, actor) };
  },
  authorize: () => allow(null),
  present({ loaded: { communityId, rows }, actor, now }) {
    const page = cutPage(rows, (r) => ({ at: r.createdAt, id: r.id }));
    return {
      canReport: isReportOffered(actor, communityId),
      next: page.next,
      rows: page.rows.map((r) => ({
        id: r.id,
        href: `/c/${r.code}/issues/${r.ref}`,
        number: refLabel('issues', r.ref),
        title: r.title,
        place: r.place,
        category: categories[r.category as Category].word,
        matter: r.matter,
        state: issueStates[r.state as IssueState],
        isLate: r.dueAt !== null && r.dueAt < now,
        dueAt: r.dueAt,
        at: r.createdAt,
        community: r.communityName,
      })),
    };
  },
});

export type IssueListView = View<typeof listIssues>;
