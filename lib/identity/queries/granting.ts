import { and, asc, eq, isNull, like, ne, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { maskPhone } from '@/lib/i18n/mask';
import { defineQuery, type View } from '@/lib/kernel/query';
import { roles } from '@/lib/kernel/verdict';
import { byWeight, roleLabels } from '../labels';
import { mayGrantRole } from '../policy';

const { grants, grids, people } = tables;

interface Asked {
  community: string;
  /** A name, or the last figures of a phone. */
  q?: string;
  person?: string;
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

/** 职责: who holds what in the community, and a search for the person who is to hold more. */
export const showGranting = defineQuery({
  name: 'role.show-granting',
  async load(read, asked: Asked) {
    const community = await findCommunity(read, asked.community);
    if (!community) return null;
    const holders = await read
      .select({ id: grants.id, role: grants.role, since: grants.since, personId: people.id, name: people.name })
      .from(grants)
      .innerJoin(people, eq(people.id, grants.personId))
      .where(and(eq(grants.communityId, community.id), isNull(grants.endedAt), ne(grants.role, 'resident')))
      .orderBy(asc(grants.role), asc(people.name), asc(grants.id))
      .limit(500);
    const gridRows = await read
      .select({ id: grids.id, name: grids.name })
      .from(grids)
      .where(and(eq(grids.communityId, community.id), ne(grids.kind, 'micro')))
      .orderBy(asc(grids.name))
      .limit(200);
    const candidates = await found(read, community.id, asked);
    return { communityId: community.id, personId: asked.person ?? '', holders, gridRows, candidates };
  },
  authorize: mayGrantRole,
  present: ({ loaded: { holders, gridRows, candidates }, actor }) => ({
    holders: holders
      .toSorted((a, b) => byWeight(a.role, b.role))
      .map(({ role, ...h }) => ({
        ...h,
        label: roleLabels[role],
        isOwn: actor.kind === 'user' && actor.id === h.personId,
      })),
    candidates: candidates.map(({ phone, ...c }) => ({ ...c, phone: phone && maskPhone(phone) })),
    roles: roles.toSorted(byWeight).map((value) => ({ value, label: roleLabels[value] })),
    grids: gridRows.map(({ id, name }) => ({ value: id, label: name })),
  }),
});
export type GrantingView = View<typeof showGranting>;
