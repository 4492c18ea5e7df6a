import { and, asc, count, desc, eq, isNull, like, ne, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { maskPhone } from '@/lib/i18n/mask';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Role, roles } from '@/lib/kernel/verdict';
import { byWeight, roleLabels } from '../labels';
import { mayGrantRole } from '../policy';

const { grants, grids, people } = tables;

interface Asked {
  community: string;
  /** A name, or the last figures of a phone. */
  q?: string;
  person?: string;
  /** The list below: of one role, and after which row. */
  role?: string;
  after?: string;
}

const found = (read: Reader, communityId: string, { q, person }: Asked) => {
  const words =
    q
      ?.trim()
      .slice(0, 20)
      .replace(/[%_\\]/g, '') ?? '';
  const isIt = person ? eq(people.id, person) : or(like(people.name, `%${words}%`), like(people.phone, `%${words}`));
  return words || person
    ? read
        .select({ id: people.id, name: people.name, phone: people.phone })
        .from(people)
        .where(and(eq(people.communityId, communityId), isIt))
        .orderBy(asc(people.name), asc(people.id))
        .limit(20)
    : [];
};

/** Everybody is a resident: that is no 职责. */
const heldIn = (communityId: string) =>
  and(eq(grants.communityId, communityId), isNull(grants.endedAt), ne(grants.role, 'resident'));

const findHolders = (read: Reader, communityId: string, { role, after }: Asked) =>
  read
    .select({ id: grants.id, role: grants.role, since: grants.since, personId: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(
      and(
        heldIn(communityId),
        roles.includes(role as Role) ? eq(grants.role, role as Role) : undefined,
        afterCursor(grants.since, grants.id, readCursor(after)),
      ),
    )
    .orderBy(desc(grants.since), desc(grants.id))
    .limit(pageSize + 1);

const countHolders = (read: Reader, communityId: string) =>
  read.select({ role: grants.role, n: count() }).from(grants).where(heldIn(communityId)).groupBy(grants.role);

/** 职责: who holds what in the community, and a search for the person who is to hold more. */
export const showGranting = defineQuery({
  name: 'role.show-granting',
  async load(read, asked: Asked) {
    const community = await findCommunity(read, asked.community);
    if (!community) return null;
    const holders = await findHolders(read, community.id, asked);
    const counts = await countHolders(read, community.id);
    const gridRows = await read
      .select({ id: grids.id, name: grids.name })
      .from(grids)
      .where(and(eq(grids.communityId, community.id), ne(grids.kind, 'micro')))
      .orderBy(asc(grids.name))
      .limit(200);
    const candidates = await found(read, community.id, asked);
    return { communityId: community.id, personId: asked.person ?? '', holders, counts, gridRows, candidates };
  },
  authorize: mayGrantRole,
  present: ({ loaded: { holders, counts, gridRows, candidates }, actor }) => ({
    ...cutPage(
      holders.map(({ role, ...h }) => ({
        ...h,
        label: roleLabels[role],
        isOwn: actor.kind === 'user' && actor.id === h.personId,
      })),
      ({ since, id }) => ({ at: since, id }),
    ),
    held: counts
      .toSorted((a, b) => byWeight(a.role, b.role))
      .map(({ role, n }) => ({ value: role, label: roleLabels[role], count: n })),
    candidates: candidates.map(({ phone, ...c }) => ({ ...c, phone: phone && maskPhone(phone) })),
    roles: roles.toSorted(byWeight).map((value) => ({ value, label: roleLabels[value] })),
    grids: gridRows.map(({ id, name }) => ({ value: id, label: name })),
  }),
});
export type GrantingView = View<typeof showGranting>;
