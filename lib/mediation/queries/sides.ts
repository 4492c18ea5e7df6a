import { and, desc, eq, inArray, isNotNull, like, ne, notInArray, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import type { Case } from './case';
import { boundCases } from './kin';
import { visibleTo } from './visible';

const { householdMembers, households, mediationParties, mediationPartyDetails, mediations } = tables;
const { people, units } = tables;

export const findDetails = (read: Reader, partyIds: readonly string[]) =>
  read
    .select()
    .from(mediationPartyDetails)
    .where(inArray(mediationPartyDetails.partyId, [...partyIds]));
export type DetailRow = Awaited<ReturnType<typeof findDetails>>[number];

/** Other cases of the parties of this one. Of protected ones, and of those the reader is bound to, only what the actor may list anyway. */
export async function findEarlier(read: Reader, actor: Actor, { id, communityId, parties }: Case) {
  const persons = [...new Set(parties.flatMap((p) => p.personId ?? []))];
  if (!persons.length || actor.kind !== 'user') return [];
  const apart = notInArray(mediations.id, boundCases(read, actor.id));
  return read
    .select({
      personId: mediationParties.personId,
      id: mediations.id,
      ref: mediations.ref,
      type: mediations.type,
      state: mediations.state,
      createdAt: mediations.createdAt,
    })
    .from(mediationParties)
    .innerJoin(mediations, eq(mediations.id, mediationParties.caseId))
    .where(
      and(
        inArray(mediationParties.personId, persons),
        eq(mediations.communityId, communityId),
        ne(mediations.id, id),
        isNotNull(mediations.acceptedAt),
        or(and(eq(mediations.isProtected, false), apart), visibleTo(read, actor)),
      ),
    )
    .orderBy(desc(mediations.createdAt), desc(mediations.id))
    .limit(50);
}

/** The one person of the roster with this name and this end of a phone number; nobody when there are more. */
export async function findByNameAndTail(read: Reader, communityId: string, name: string, tail: string) {
  if (!name || !/^\d{4}$/.test(tail)) return null;
  const rows = await read
    .select({
      id: people.id,
      name: people.name,
      phone: people.phone,
      gender: people.gender,
      birthDay: people.birthDay,
    })
    .from(people)
    .where(and(eq(people.communityId, communityId), eq(people.name, name), like(people.phone, `%${tail}`)))
    .limit(2);
  const [found] = rows;
  if (!found || rows.length > 1) return null;
  const [home] = await read
    .select({ code: units.code })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .innerJoin(units, eq(units.id, households.unitId))
    .where(eq(householdMembers.personId, found.id))
    .limit(1);
  return { ...found, address: home?.code ?? null };
}
