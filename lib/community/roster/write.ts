// Writes a plan: inserts in pieces small enough for either engine, with a breath for other requests after each.
import { setImmediate as breathe } from 'node:timers/promises';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Plan } from './plan';
import { clearProgress, setProgress } from './progress';

const { gridBuildings, groupHouseholds, households, ownerships, people, units } = tables;

// SQLite takes 32,766 parameters a statement, PostgreSQL 65,535.
const maxParameters = 16_000;
const order = [
  'estates',
  'buildings',
  'units',
  'grids',
  'people',
  'households',
  'householdMembers',
  'villageGroups',
  'groupHouseholds',
  'ownerships',
  'tenancies',
  'grants',
] as const;

export async function writePlan(tx: WriteTx, rosterId: string, plan: Plan) {
  const { insert, update, leave, voters, regroup } = plan;
  const all = [...Object.values(insert), ...Object.values(update), leave, voters, regroup].reduce(
    (n, l) => n + l.length,
    0,
  );
  let done = 0;
  const count = async (rows: number) => {
    done += rows;
    setProgress(rosterId, { done, all });
    await breathe();
  };
  try {
    for (const name of order) {
      const table = tables[name];
      const size = Math.floor(maxParameters / Object.keys(getTableColumns(table)).length);
      for (let at = 0; at < insert[name].length; at += size) {
        const piece = insert[name].slice(at, at + size);
        await tx.insert(table).values(piece as (typeof table.$inferInsert)[]);
        await count(piece.length);
      }
    }
    for (const { gridId, buildingId } of leave)
      await tx
        .delete(gridBuildings)
        .where(and(eq(gridBuildings.gridId, gridId), eq(gridBuildings.buildingId, buildingId)));
    if (insert.gridBuildings.length) await tx.insert(gridBuildings).values(insert.gridBuildings);
    for (const { id, set } of update.units) await tx.update(units).set(set).where(eq(units.id, id));
    for (const { id, set } of update.households) await tx.update(households).set(set).where(eq(households.id, id));
    for (const [at, { id, set }] of update.people.entries()) {
      await tx
        .update(people)
        .set({ ...set, version: sql`${people.version} + 1` })
        .where(eq(people.id, id));
      if (at % 200 === 199) await count(200);
    }
    for (const { householdId, groupId } of regroup)
      await tx.update(groupHouseholds).set({ groupId }).where(eq(groupHouseholds.householdId, householdId));
    for (const { unitId, from, to } of voters) {
      const of = (personId: string) => and(eq(ownerships.unitId, unitId), eq(ownerships.personId, personId));
      await tx.update(ownerships).set({ votes: false }).where(of(from));
      await tx.update(ownerships).set({ votes: true }).where(of(to));
    }
  } finally {
    clearProgress(rosterId);
  }
}
