import { and, desc, eq, inArray, isNotNull, like, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { type Matter, matters } from '@/lib/kernel/cards';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { wordsLike } from '@/lib/kernel/search';
import { type Actor, allow, hasAny, isOffered } from '@/lib/kernel/verdict';
import { type ProposalState, proposalMachine, proposalStates } from '../machine';
import { rights, staff } from '../policy';
import { inPublicity, takesComments } from '../rules';

const { communities, proposals } = tables;

/** The policy `maySee` as a condition. */
export function visibleTo(actor: Actor): SQL | undefined {
  const isPublic = isNotNull(proposals.admittedAt);
  if (actor.kind !== 'user') return isPublic;
  const mine = [...new Set(actor.grants.map((g) => g.communityId))].filter((id) => hasAny(actor, staff, id));
  return or(isPublic, eq(proposals.authorId, actor.id), mine.length ? inArray(proposals.communityId, mine) : undefined);
}

export interface ProposalFilters {
  community: string | null;
  state?: string;
  matter?: string;
  q?: string;
  mine?: string;
  after?: string;
}

const isState = (s: string | undefined): s is ProposalState => proposalMachine.states.some((known) => known === s);
const isMatter = (s: string | undefined): s is Matter => matters.some((known) => known === s);

const conditions = (f: ProposalFilters, actor: Actor) => [
  isState(f.state) ? eq(proposals.state, f.state) : undefined,
  isMatter(f.matter) ? eq(proposals.matter, f.matter) : undefined,
  f.q?.trim() ? like(proposals.title, wordsLike(f.q)) : undefined,
  f.mine && actor.kind === 'user' ? eq(proposals.authorId, actor.id) : undefined,
];

const findPage = (read: Reader, f: ProposalFilters, actor: Actor) =>
  read
    .select({
      id: proposals.id,
      ref: proposals.ref,
      title: proposals.title,
      matter: proposals.matter,
      state: proposals.state,
      commentUntil: proposals.commentUntil,
      publicityFrom: proposals.publicityFrom,
      publicityUntil: proposals.publicityUntil,
      createdAt: proposals.createdAt,
      code: communities.code,
      communityName: communities.name,
    })
    .from(proposals)
    .innerJoin(communities, eq(communities.id, proposals.communityId))
    .where(
      and(
        f.community ? eq(communities.code, f.community) : undefined,
        visibleTo(actor),
        ...conditions(f, actor),
        afterCursor(proposals.createdAt, proposals.id, readCursor(f.after)),
      ),
    )
    .orderBy(desc(proposals.createdAt), desc(proposals.id))
    .limit(pageSize + 1);

/** /c/<code>/proposals, and /proposals over all communities. */
export const listProposals = defineQuery({
  name: 'proposal.list',
  async load(read, filters: ProposalFilters, { actor }) {
    const [community] = filters.community
      ? await read.select().from(communities).where(eq(communities.code, filters.community))
      : [];
    if (filters.community && !community) return null;
    return { community: community ?? null, rows: await findPage(read, filters, actor) };
  },
  authorize: () => allow(null),
  present({ loaded: { community, rows }, actor, now }) {
    const page = cutPage(rows, (r) => ({ at: r.createdAt, id: r.id }));
    return {
      canSubmit: isOffered(actor, rights['proposal.submit'], community?.id ?? null),
      next: page.next,
      rows: page.rows.map((r) => ({
        id: r.id,
        href: `/c/${r.code}/proposals/${r.ref}`,
        number: refLabel('proposals', r.ref),
        title: r.title,
        matter: r.matter,
        state: proposalStates[r.state as ProposalState],
        commentUntil: takesComments({ ...r, state: r.state as ProposalState }, now) ? r.commentUntil : null,
        publicityUntil: inPublicity(r, now) ? r.publicityUntil : null,
        at: r.createdAt,
        community: r.communityName,
      })),
    };
  },
});

export type ProposalListView = View<typeof listProposals>;
