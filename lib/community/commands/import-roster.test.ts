import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { ljgRoster } from '@/seeds/demo/roster-ljg';
import { zjRoster } from '@/seeds/demo/roster-zj';
import { aCommunity, aPerson, as } from '@/tests/support/world';
import { checkRoster } from './check-roster';
import { confirmRoster } from './confirm-roster';
import { importRoster } from './import-roster';

async function importTable(community: string, clerk: Awaited<ReturnType<typeof aPerson>>, table: string[][]) {
  const at = as(clerk.actor);
  const t0 = performance.now();
  const checked = await checkRoster.run(at, { community, file: { table } });
  if (!checked.ok) throw new Error(checked.error.message);
  const [row] = await store.read.select().from(tables.rosters).where(eq(tables.rosters.id, checked.value.id));
  if (row!.faults.length) throw new Error(JSON.stringify(row!.faults.slice(0, 5)));
  const t1 = performance.now();
  await confirmRoster.run(at, { community, rosterId: checked.value.id });
  const done = await importRoster.run(at, { community, rosterId: checked.value.id });
  if (!done.ok) throw new Error(done.error.message);
  const t2 = performance.now();
  console.info(
    `${community}: ${table.length - 1} rows, looked ${Math.round(t1 - t0)} ms, imported ${Math.round(t2 - t1)} ms`,
  );
  return done.value.report;
}

test.each([
  ['ljg', ljgRoster, { units: 2782, households: 620 + 1946, people: 4500 + 3 }],
  ['zj', zjRoster, { units: 5720, households: 5720, people: 20_020 + 635 + 2 }],
] as const)(
  '%s comes in whole, and a second time changes nothing',
  async (code, generate, size) => {
    const { communityId } = await aCommunity({ code, units: 0 });
    const clerk = await aPerson(communityId, ['clerk']);
    const { table } = generate();
    const report = await importTable(code, clerk, table);
    expect(report).toMatchObject({ added: size, changed: {}, conflicts: [] });
    const count = () => store.read.$count(tables.people, eq(tables.people.communityId, communityId));
    const before = await count();
    const again = await importTable(code, clerk, table);
    expect(again).toMatchObject({ added: {}, changed: {}, conflicts: [] });
    expect(await count()).toBe(before);
    expect(
      (await store.read.select().from(tables.auditEvents).orderBy(asc(tables.auditEvents.seq))).length,
    ).toBeGreaterThan(0);
  },
  120_000,
);
