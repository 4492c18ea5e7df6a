// How far each grid has come while a vote is open: for those who run it, never by choice, and in steps of five.
import { and, count, eq, isNull, ne, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { inOrder } from '@/lib/community/queries/grids';
import { defineQuery, type View } from '@/lib/kernel/query';
import { permit } from '@/lib/kernel/verdict';
import { phaseOf } from '../machine';
import { staff } from '../policy';
import { inSteps } from './turnout';
import { findVote, type Vote } from './vote';

const { ballots, electors, gridBuildings, grids, householdMembers, households, units, voteAttendance, voteMarks } =
  tables;

/**
 * One statement. A line of the roll is a household, a person or a flat, whichever of the three its key names; where the
 * households and people live is joined now, nothing of it is frozen. A head with flats in two grids counts in one.
 */
async function findByGrid(read: Reader, voteId: string) {
  const homes = read
    .select({
      personId: householdMembers.personId,
      unitId: sql<string | null>`min(${households.unitId})`.as('home_unit'),
    })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .where(isNull(householdMembers.until))
    .groupBy(householdMembers.personId)
    .as('homes');
  const tookPart = sql`${ballots.id} is not null or ${voteMarks.electorId} is not null or ${voteAttendance.electorId} is not null`;
  const heads = read
    .select({
      number: electors.number,
      grid: sql<string | null>`min(${grids.name})`.as('grid'),
      took: sql<number>`max(case when ${tookPart} then 1 else 0 end)`.as('took'),
    })
    .from(electors)
    .leftJoin(households, eq(households.id, electors.unitKey))
    .leftJoin(homes, eq(homes.personId, electors.unitKey))
    .leftJoin(units, eq(units.id, sql`coalesce(${households.unitId}, ${homes.unitId}, ${electors.unitKey})`))
    .leftJoin(gridBuildings, eq(gridBuildings.buildingId, units.buildingId))
    .leftJoin(grids, and(eq(grids.id, gridBuildings.gridId), ne(grids.kind, 'micro')))
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
    .where(and(eq(electors.voteId, voteId), eq(electors.tally, 'statutory')))
    .groupBy(electors.number)
    .as('heads');
  const rows = await read
    .select({ grid: heads.grid, roll: count(), took: sql<number>`sum(${heads.took})` })
    .from(heads)
    .groupBy(sql`${heads.grid}`);
  return rows
    .map((row) => ({ grid: row.grid, roll: Number(row.roll), took: Number(row.took) }))
    .sort(
      (a, b) =>
        Number(a.grid === null) - Number(b.grid === null) || inOrder({ name: a.grid ?? '' }, { name: b.grid ?? '' }),
    );
}

const isOpen = (vote: Vote, now: Date) => phaseOf(vote, now) === 'open';

export const showGridTurnout = defineQuery({
  name: 'vote.grid-turnout',
  async load(read, at: { community: string; ref: string }, { now }) {
    const vote = await findVote(read, at);
    return vote && { ...vote, rows: isOpen(vote, now) ? await findByGrid(read, vote.id) : [] };
  },
  authorize: (actor, { communityId }) => permit(actor, staff, communityId),
  present: ({ loaded: { rows, mode } }) => ({
    /** Of a secret vote a paper that was handed out counts: that it came back has no name. */
    word: mode === 'secret' ? '投过或者领了票' : mode === 'hands' ? '签到' : '参加',
    // Where nobody drew grids there is nothing to be told apart.
    rows: rows.some((row) => row.grid !== null)
      ? rows.map(({ grid, roll, took }) => ({ grid: grid ?? '不在网格里', roll, took: inSteps(took) }))
      : [],
  }),
});
export type GridTurnoutView = View<typeof showGridTurnout>;
