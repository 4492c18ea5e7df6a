import { asc, eq, inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { anAnnouncedVote, aVillage, done, during, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import { castBallot } from '../commands/cast-ballot';
import { takeAttendance } from '../commands/take-attendance';
import { showGridTurnout } from './grid-turnout';

const { buildings, gridBuildings, grids, householdMembers, households, units } = tables;
const village = await aVillage({ count: 14 });
const { code, communityId, clerk, reps } = village;

// Households 1–8 live in a building of the first grid (which a micro-grid covers too), 9–12 in one of no grid, 13–14 nowhere.
await store.transaction(async (tx) => {
  const [first] = await tx.select().from(buildings).where(eq(buildings.communityId, communityId));
  const building = newId();
  await tx.insert(buildings).values({ id: building, communityId, estateId: first!.estateId, name: '9号楼' });
  const [grid, micro] = [newId(), newId()];
  await tx.insert(grids).values([
    { id: grid, communityId, parentId: null, kind: 'grid', name: '第一网格' },
    { id: micro, communityId, parentId: grid, kind: 'micro', name: '第一网格01' },
  ]);
  await tx.insert(gridBuildings).values([
    { gridId: grid, buildingId: first!.id },
    { gridId: micro, buildingId: first!.id },
  ]);
  const unit = (nth: number, buildingId: string) => ({
    ...{ id: newId(), communityId, buildingId, code: `9-${nth}`, area: 8000 },
  });
  const flats = Array.from({ length: 12 }, (_, i) => unit(i + 1, i < 8 ? first!.id : building));
  await tx.insert(units).values(flats);
  for (const [i, flat] of flats.entries()) {
    const [home] = await tx
      .update(households)
      .set({ unitId: flat.id })
      .where(eq(households.code, `H${i + 1}`))
      .returning();
    await tx.insert(householdMembers).values({ householdId: home!.id, personId: reps[i]!, since: '2020-01-01' });
  }
});
const look = (ref: string, actor = clerk.actor) =>
  showGridTurnout.run({ ...as(actor, during), now: during }, { community: code, ref });
const rowsOf = async (ref: string) => {
  const answer = await look(ref);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.rows;
};

test('households: in steps of five, and who lives nowhere here is in no grid', async () => {
  const vote = await anAnnouncedVote(village);
  const roll = await store.read
    .select()
    .from(tables.electors)
    .where(eq(tables.electors.voteId, vote.id))
    .orderBy(asc(tables.electors.number));
  const cast = (label: string) => {
    const { number, personId } = roll.find((e) => e.label === label)!;
    return done(castBallot, person(personId!), during, {
      ...{ community: code, ref: vote.ref, number: String(number), choice: 'agree', checked: 'yes' },
    });
  };
  for (const nth of [1, 2, 3, 4, 9]) await cast(`H${nth}`);
  const before = [
    { grid: '第一网格', roll: 8, took: 0 },
    { grid: '不在网格里', roll: 6, took: 0 },
  ];
  const inOrder = (rows: typeof before) => rows.toSorted((a, b) => b.roll - a.roll);
  expect(inOrder(await rowsOf(vote.ref))).toEqual(before);
  await cast('H5');
  await cast('H6');
  expect(inOrder(await rowsOf(vote.ref))[0]).toEqual({ grid: '第一网格', roll: 8, took: 5 });
});

test('persons are where their household is, and who signed in has taken part', async () => {
  const vote = await anAnnouncedVote(village, { rule: 'v-persons', mode: 'hands', channels: undefined });
  const ofFirst = await store.read
    .select({ number: tables.electors.number })
    .from(tables.electors)
    .where(inArray(tables.electors.personId, reps.slice(0, 5)));
  const numbers = ofFirst.map((e) => e.number);
  await done(takeAttendance, clerk.actor, during, {
    ...{ community: code, ref: vote.ref, numbers: [...new Set(numbers)].slice(0, 1).join(' ') },
  });
  expect((await rowsOf(vote.ref)).find((r) => r.grid === '第一网格')).toEqual({ grid: '第一网格', roll: 8, took: 0 });
});

test('in one statement beside the vote, and for nobody who does not run it', async () => {
  const vote = await anAnnouncedVote(village);
  const before = store.statements();
  await rowsOf(vote.ref);
  expect(store.statements() - before).toBe(2);
  expect(await look(vote.ref, person(reps[0]!))).toMatchObject({ ok: false });
  const early = await showGridTurnout.run(
    { ...as(clerk.actor, monday), now: monday },
    { community: code, ref: vote.ref },
  );
  expect(early).toMatchObject({ ok: true, value: { rows: [] } });
});
