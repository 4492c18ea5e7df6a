import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { findActor } from '@/lib/identity/actor';
import { newId } from '@/lib/kernel/ids';
import type { Query } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { asTable, type Row } from '@/seeds/demo/roster-rows';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { checkRoster } from '../commands/check-roster';
import { confirmRoster } from '../commands/confirm-roster';
import { importRoster } from '../commands/import-roster';
import { findElectorateSource } from './electorate';
import { findMembers } from './find';
import { listGrids, showGrid } from './grids';
import { showHousehold } from './household';
import { listPeople } from './list';
import { showPerson } from './person';
import { showUnit } from './unit';

process.env.DATA_DIR = '.tmp/community-test';
const { communityId, code } = await aCommunity({ code: 'reg', units: 0 });
const clerk = await aPerson(communityId, ['clerk']);
const admin = await aPerson(communityId, ['admin']);

const rows: Row[] = Array.from({ length: 60 }, (_, i) => ({
  estate: i < 40 ? '紫兰苑' : '锦苑',
  building: i % 2 ? '13号楼' : '2号楼',
  room: `1-${101 + i}`,
  area: '80',
  household: `户${i}`,
  kind: '居民户',
  name: `住户${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${i}`,
  phone: `1990000${String(1000 + i)}`,
  birthDay: '1980-01-01',
  tie: '产权人自住',
  representative: '是',
  grid: i < 40 ? '第一网格' : '第二网格',
}));
const checked = await checkRoster.run(as(clerk.actor), { community: code, file: { table: asTable(rows) } });
if (!checked.ok) throw new Error(checked.error.message);
const input = { community: code, rosterId: checked.value.id };
await confirmRoster.run(as(clerk.actor), input);
await importRoster.run(as(clerk.actor), input);
const members = await findMembers(store.read, communityId);
const idOf = (i: number) => members.get(`户${i}\n${rows[i]!.name}`)!;

const ask = <In, Out>(query: Query<In, Out>, actor: Actor, asked: In) =>
  query.run({ store, actor, now: monday, newId }, asked);
async function all(actor: Actor) {
  const found: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask(listPeople, actor, { community: code, after });
    if (!page.ok) throw new Error(page.error.code);
    found.push(...page.value.rows.map((row) => row.id));
    if (!page.value.next) return found.sort();
    after = page.value.next;
  }
}

const worker = await aPerson(communityId, ['grid']);
await store.transaction(async (tx) => {
  const [grid] = await tx
    .select()
    .from(tables.grids)
    .where(and(eq(tables.grids.communityId, communityId), eq(tables.grids.name, '第二网格')));
  await tx.update(tables.grants).set({ gridId: grid!.id }).where(eq(tables.grants.personId, worker.id));
});
const resident = { id: idOf(3), actor: await findActor(store.read, idOf(3)) };
const stranger = await aPerson((await aCommunity({ code: 'other', units: 0 })).communityId, ['clerk', 'secretary']);

test('what the list shows and what the page shows agree for everybody', async () => {
  const everyone = (await store.read.select({ id: tables.people.id }).from(tables.people)).map((row) => row.id);
  const sizes: number[] = [];
  for (const { actor } of [clerk, admin, worker, resident, stranger]) {
    const listed = await all(actor);
    const shown: string[] = [];
    for (const id of everyone) if ((await ask(showPerson, actor, { community: code, id })).ok) shown.push(id);
    expect(listed).toEqual(shown.sort());
    sizes.push(listed.length);
  }
  expect(sizes).toEqual([63, 63, 21, 1, 0]);
});

test('the grid worker reads masked names, the administrator names without phones', async () => {
  const seen = await ask(showPerson, worker.actor, { community: code, id: idOf(45) });
  expect(seen).toMatchObject({ value: { name: '住*', phone: '199****1045', birthDay: null, grids: [] } });
  const named = await ask(showPerson, admin.actor, { community: code, id: idOf(45) });
  expect(named).toMatchObject({ value: { name: rows[45]!.name, phone: '199****1045', birthDay: null } });
  const own = await ask(showPerson, resident.actor, { community: code, id: resident.id });
  expect(own).toMatchObject({ value: { phone: rows[3]!.phone, birthDay: '1980-01-01' } });
  expect(await store.read.$count(tables.accessLog)).toBeGreaterThan(0);
});

test('an owners’ committee sees the units of its own estate', async () => {
  await store.transaction(async (tx) => {
    const grant = { id: newId(), communityId, personId: resident.id, role: 'owners-committee' as const, since: monday };
    await tx.insert(tables.grants).values(grant);
  });
  const actor = await findActor(store.read, resident.id);
  const units = await store.read.select().from(tables.units).where(eq(tables.units.communityId, communityId));
  const open = await Promise.all(
    units.map(async (unit) => (await ask(showUnit, actor, { community: code, id: unit.id })).ok),
  );
  expect(open.filter(Boolean).length).toBe(40);
});

test.each([
  ['a surname', '住户甲', 6],
  ['a household', '户59', 1],
  ['the end of a phone', '1059', 1],
  ['a unit', '13-1-104', 1],
  ['a wildcard', '%', 0],
  ['a quote', "'", 0],
])('%s finds', async (_, q, count) => {
  const found = await ask(listPeople, clerk.actor, { community: code, q });
  expect(found.ok && found.value.rows.length).toBe(count);
});

test('statements do not grow with the rows', async () => {
  const cost = async (work: () => Promise<unknown>) => {
    const before = store.statements();
    await work();
    return store.statements() - before;
  };
  // The access log's transaction counts its begin and commit on PostgreSQL.
  const traced = store.engine === 'postgres' ? 2 : 0;
  const [unit] = await store.read.select().from(tables.units).where(eq(tables.units.communityId, communityId));
  const [household] = await store.read
    .select()
    .from(tables.households)
    .where(eq(tables.households.communityId, communityId));
  const [grid] = await store.read.select().from(tables.grids).where(eq(tables.grids.communityId, communityId));
  expect({
    one: await cost(() => ask(listPeople, clerk.actor, { community: code, q: '户59' })),
    twenty: await cost(() => ask(listPeople, clerk.actor, { community: code })),
    worker: await cost(() => ask(listPeople, worker.actor, { community: code })),
    grids: await cost(() => ask(listGrids, { kind: 'guest' }, { community: code })),
    grid: await cost(() => ask(showGrid, { kind: 'guest' }, { community: code, id: grid!.id })),
    owners: await cost(() =>
      findElectorateSource(store.read, 'owners', { communityId, estateId: null, groupId: null, day: '2026-12-01' }),
    ),
    household: await cost(() => ask(showHousehold, clerk.actor, { community: code, id: household!.id })),
    unit: await cost(() => ask(showUnit, clerk.actor, { community: code, id: unit!.id })),
  }).toEqual({ one: 3, twenty: 3, worker: 3, grids: 5, grid: 6, owners: 1, household: 4 + traced, unit: 8 + traced });
});

test('guests read grids masked, and are asked to sign in for people', async () => {
  const grids = await ask(listGrids, { kind: 'guest' }, { community: code });
  expect(grids).toMatchObject({
    value: [{ grids: [{ name: '第一网格', households: 40, buildings: 2 }, { households: 20 }] }],
  });
  expect(JSON.stringify(grids)).not.toContain('住户');
  expect(await ask(listPeople, { kind: 'guest' }, { community: code })).toMatchObject({ error: { code: 'forbidden' } });
});
