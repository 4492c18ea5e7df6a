import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineQuery, type View } from '@/lib/kernel/query';
import { openStates } from '../machine';
import { mayListMediators, maySaveMediator } from '../policy/mediators';
import { mediatorKindNames } from '../rules/sides';
import { typeNames } from '../rules/words';
import { findMediatorsOf } from './people';

const { firms, mediationAides, mediationMediators, mediations, mediationWishes, mediatorProfiles, people } = tables;

export const findProfiles = (read: Reader, communityId: string) =>
  read.select().from(mediatorProfiles).where(eq(mediatorProfiles.communityId, communityId)).limit(500);
export type Profile = Awaited<ReturnType<typeof findProfiles>>[number];

const findLoads = (read: Reader, communityId: string) =>
  read
    .select({ personId: mediationMediators.personId, n: count() })
    .from(mediationMediators)
    .innerJoin(mediations, eq(mediations.id, mediationMediators.caseId))
    .where(
      and(
        eq(mediations.communityId, communityId),
        inArray(mediations.state, [...openStates]),
        isNull(mediationMediators.endedAt),
      ),
    )
    .groupBy(mediationMediators.personId);

/** In the order in which they were said. */
export const findWishes = (read: Reader, caseId: string) =>
  read
    .select({
      partyId: mediationWishes.partyId,
      mediatorId: mediationWishes.mediatorId,
      kind: mediationWishes.kind,
      at: mediationWishes.at,
      name: people.name,
    })
    .from(mediationWishes)
    .innerJoin(people, eq(people.id, mediationWishes.mediatorId))
    .where(eq(mediationWishes.caseId, caseId))
    .orderBy(asc(mediationWishes.at), asc(mediationWishes.id));

export const findAides = (read: Reader, caseId: string) =>
  read
    .select()
    .from(mediationAides)
    .where(eq(mediationAides.caseId, caseId))
    .orderBy(asc(mediationAides.at), asc(mediationAides.id));

/** Where these mediators work, as they said, and the firms of the register whose contact they are. */
export async function findEmployers(read: Reader, communityId: string, personIds: readonly string[]) {
  const rows = await read
    .select({ personId: mediatorProfiles.personId, employer: mediatorProfiles.employer })
    .from(mediatorProfiles)
    .where(and(eq(mediatorProfiles.communityId, communityId), inArray(mediatorProfiles.personId, [...personIds])));
  const contacts = await read
    .select({ personId: firms.contactId, employer: firms.name })
    .from(firms)
    .where(and(eq(firms.communityId, communityId), inArray(firms.contactId, [...personIds])));
  return (personId: string) =>
    [...rows, ...contacts].flatMap((r) => (r.personId === personId && r.employer ? [r.employer] : []));
}

/** What is said of a mediator before the choice: what for and until when, never how many or how well. */
export const aboutMediator = (p: Profile | undefined) =>
  p
    ? [
        mediatorKindNames[p.kind],
        p.specialities.length ? `擅长${p.specialities.map((t) => typeNames[t]).join('、')}` : null,
        p.employer ? `在${p.employer}工作` : null,
        p.termUntil ? `任期到 ${p.termUntil}` : null,
        p.about,
      ]
        .filter(Boolean)
        .join('，')
    : '';

interface MediatorFilters {
  community: string;
  q?: string;
  type?: string;
}
const shown = 30;

/**
 * By name for everybody, those first of whom there is something to read; the director sees who has how much in hand,
 * and those with least first.
 */
export const listMediators = defineQuery({
  name: 'mediation.mediators',
  async load(read, { community: code, q, type }: MediatorFilters, { actor }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const at = { communityId: community.id, q: q?.trim() ?? '', type: type ?? '' };
    if (!mayListMediators(actor, at).ok) return { ...at, mediators: [], profiles: [], loads: [] };
    const [mediators, profiles] = [await findMediatorsOf(read, community.id), await findProfiles(read, community.id)];
    const loads = maySaveMediator(actor, at).ok ? await findLoads(read, community.id) : [];
    return { ...at, mediators, profiles, loads };
  },
  authorize: mayListMediators,
  present({ loaded: { communityId, mediators, profiles, loads, q, type }, actor }) {
    const isDirector = maySaveMediator(actor, { communityId }).ok;
    const suits = ({ id, name }: { id: string; name: string }) =>
      name.includes(q) && (!type || profiles.some((p) => p.personId === id && p.specialities.some((t) => t === type)));
    const fitting = mediators.filter(suits);
    const rows = fitting.map(({ id, name }) => {
      const profile = profiles.find((p) => p.personId === id);
      const open = isDirector ? (loads.find((l) => l.personId === id)?.n ?? 0) : null;
      return { id, name, about: aboutMediator(profile), open, profile: isDirector ? (profile ?? null) : null };
    });
    const said = (row: { about: string }) => (row.about ? 0 : 1);
    const sorted = rows.sort((a, b) => (a.open ?? 0) - (b.open ?? 0) || said(a) - said(b));
    return { can: { save: isDirector }, rows: sorted.slice(0, shown), more: Math.max(0, rows.length - shown) };
  },
});
export type MediatorsView = View<typeof listMediators>;
