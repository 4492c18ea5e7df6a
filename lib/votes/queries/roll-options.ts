// What a decision on the roll can choose from: always what the registers know.
import { and, eq, inArray, isNull, lte, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { addMonths, type Day, dayOf } from '@/lib/kernel/calendar/day';
import { findSource } from './roll-source';
import type { Vote } from './vote';

const { electors, householdMembers, ownerships, people } = tables;
const YEARS_18 = 18 * 12;

/** On the registers as they are now, with the day of the announcement for what depends on a day; not on the roll. */
export async function findMissing(read: Reader, vote: Vote) {
  const { announcedAt, id } = vote;
  if (!announcedAt) return [];
  const source = await findSource(read, vote, dayOf(announcedAt));
  const listed = await read
    .select({ unitKey: electors.unitKey })
    .from(electors)
    .where(and(eq(electors.voteId, id), eq(electors.tally, 'statutory')));
  const known = new Set(listed.map((row) => row.unitKey));
  return source.filter((each) => !known.has(each.unitKey));
}

const isAdult = (day: Day) => or(isNull(people.birthDay), lte(people.birthDay, addMonths(day, -YEARS_18)));
const voter = { id: people.id, name: people.name };

/** Who could vote for these units: the adults of the household, or those who own the flat. */
export async function findVoters(read: Reader, vote: Vote, unitKeys: readonly string[]) {
  if (!unitKeys.length || !vote.announcedAt) return [];
  const day = dayOf(vote.announcedAt);
  if (vote.estateId)
    return read
      .selectDistinct(voter)
      .from(ownerships)
      .innerJoin(people, eq(people.id, ownerships.personId))
      .where(and(inArray(ownerships.unitId, [...unitKeys]), isNull(ownerships.until), isAdult(day)))
      .orderBy(people.id);
  return read
    .selectDistinct(voter)
    .from(householdMembers)
    .innerJoin(people, eq(people.id, householdMembers.personId))
    .where(and(inArray(householdMembers.householdId, [...unitKeys]), isNull(householdMembers.until), isAdult(day)))
    .orderBy(people.id);
}
