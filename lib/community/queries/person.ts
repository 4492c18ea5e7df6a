import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { maskName, maskPhone } from '@/lib/i18n/mask';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayOn, maySee } from '../policy';
import { findCommunity } from '../queries';
import { householdKindNames, standingNames } from '../rules';
import { personFacts } from './facts';
import { findMyHouseholds } from './find';

const { accounts, firms, grants, grids, ownerships, people, tenancies, units } = tables;

async function findPerson(read: Reader, communityId: string, id: string) {
  const [row] = await read
    .select({ person: people, accountPhone: accounts.phone })
    .from(people)
    .leftJoin(accounts, eq(accounts.personId, people.id))
    .where(and(eq(people.id, id), eq(people.communityId, communityId)));
  return row ?? null;
}

const findOwned = (read: Reader, personId: string) =>
  read
    .select({ id: units.id, code: units.code, area: units.area, votes: ownerships.votes, since: ownerships.since })
    .from(ownerships)
    .innerJoin(units, eq(units.id, ownerships.unitId))
    .where(and(eq(ownerships.personId, personId), isNull(ownerships.until)))
    .orderBy(asc(units.code));

const findRented = (read: Reader, personId: string) =>
  read
    .select({ id: units.id, code: units.code, since: tenancies.since })
    .from(tenancies)
    .innerJoin(units, eq(units.id, tenancies.unitId))
    .where(and(eq(tenancies.personId, personId), isNull(tenancies.until)))
    .orderBy(asc(units.code));

/** The grids a person looks after. */
const findTended = (read: Reader, communityId: string, personId: string) =>
  read
    .select({ id: grids.id, name: grids.name })
    .from(grants)
    .innerJoin(grids, eq(grids.id, grants.gridId))
    .where(and(eq(grants.personId, personId), eq(grants.communityId, communityId), isNull(grants.endedAt)))
    .orderBy(asc(grids.name));

/** One person, as much as the viewer may see. Each look is in the access log. */
export const showPerson = defineQuery({
  name: 'community.person',
  async load(read, { community, id }: { community: string; id: string }, { actor }) {
    const found = await findCommunity(read, community);
    const row = found && (await findPerson(read, found.id, id));
    if (!row) return null;
    return {
      ...row,
      community: { code: found.code, name: found.name },
      communityId: found.id,
      ...(await personFacts(read, actor, found.id, id)),
      households: (await findMyHouseholds(read, id)).filter((one) => one.communityId === found.id),
      owned: await findOwned(read, id),
      rented: await findRented(read, id),
      tended: await findTended(read, found.id, id),
      firms: await read.select({ name: firms.name }).from(firms).where(eq(firms.contactId, id)),
    };
  },
  authorize: maySee,
  trace: ({ communityId, person }) => ({ communityId, subjectId: person.id }),
  present({ loaded, by: { sight }, actor }) {
    const { person, households, owned, rented } = loaded;
    const base = `/c/${loaded.community.code}/people`;
    const isWhole = sight === 'whole' || sight === 'own';
    return {
      id: person.id,
      version: person.version,
      sight,
      community: loaded.community,
      name: sight === 'masked' ? maskName(person.name) : person.name,
      phone: person.phone && (isWhole ? person.phone : maskPhone(person.phone)),
      standing: standingNames[person.standing],
      gender: isWhole ? person.gender : null,
      birthDay: isWhole ? person.birthDay : null,
      isPartyMember: isWhole && person.isPartyMember,
      isRepresentative: person.isRepresentative,
      isCommitteeMember: person.isCommitteeMember,
      inCollective:
        isWhole &&
        (person.isCollectiveRep ? '集体经济组织成员代表' : person.isCollectiveMember ? '集体经济组织成员' : null),
      hasIdNumber: isWhole && person.idHash !== null,
      hasAccount: sight === 'masked' ? null : loaded.accountPhone !== null,
      households: households.map((one) => ({
        href: `${base}/households/${one.id}`,
        code: one.code,
        kind: householdKindNames[one.kind],
        unit: one.unit,
        represents: one.representativeId === person.id,
      })),
      owned: isWhole ? owned.map((one) => ({ ...one, href: `${base}/units/${one.id}` })) : [],
      rented: isWhole ? rented.map((one) => ({ ...one, href: `${base}/units/${one.id}` })) : [],
      firms: isWhole ? loaded.firms.map((firm) => firm.name) : [],
      grids: loaded.tended.map(({ id, name }) => ({ name, href: `/c/${loaded.community.code}/grids/${id}` })),
      can: { edit: mayOn('community.edit-person')(actor, loaded).ok },
    };
  },
});

export type PersonView = View<typeof showPerson>;

/** What the edit form opens with. */
export const editedPerson = defineQuery({
  name: 'community.edited-person',
  async load(read, { community, id }: { community: string; id: string }, { actor }) {
    const found = await findCommunity(read, community);
    const row = found && (await findPerson(read, found.id, id));
    return row ? { ...row, communityId: found.id, ...(await personFacts(read, actor, found.id, id)) } : null;
  },
  authorize: mayOn('community.edit-person'),
  trace: ({ communityId, person }) => ({ communityId, subjectId: person.id }),
  present({ loaded: { person, accountPhone } }) {
    const { idSealed: _s, idHash, communityId: _c, createdAt: _a, ...facts } = person;
    return { ...facts, hasIdNumber: idHash !== null, hasAccount: accountPhone !== null };
  },
});

export type EditedPersonView = View<typeof editedPerson>;
