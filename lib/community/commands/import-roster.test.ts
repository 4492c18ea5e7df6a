import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { ljgRoster } from '@/seeds/demo/roster-ljg';
import { asTable, type Row } from '@/seeds/demo/roster-rows';
import { zjRoster } from '@/seeds/demo/roster-zj';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { findCommunity } from '../queries';
import { findMembers } from '../queries/find';
import { checkRoster } from './check-roster';
import { confirmRoster } from './confirm-roster';
import { dropRoster } from './drop-roster';
import { importRoster } from './import-roster';

process.env.DATA_DIR = '.tmp/community-test';
const { accounts, auditEvents, households, ownerships, people, rosters } = tables;

type Clerk = Awaited<ReturnType<typeof aPerson>>;
const rosterRow = async (id: string) => (await store.read.select().from(rosters).where(eq(rosters.id, id)))[0]!;

async function look(community: string, clerk: Clerk, table: string[][]) {
  const checked = await checkRoster.run(as(clerk.actor), { community, file: { table } });
  if (!checked.ok) throw new Error(checked.error.message);
  return rosterRow(checked.value.id);
}

async function bringIn(community: string, clerk: Clerk, table: string[][]) {
  const t0 = performance.now();
  const { id, faults } = await look(community, clerk, table);
  expect(faults).toEqual([]);
  const t1 = performance.now();
  expect(await confirmRoster.run(as(clerk.actor), { community, rosterId: id })).toMatchObject({ ok: true });
  expect(await importRoster.run(as(clerk.actor), { community, rosterId: id })).toMatchObject({ ok: true });
  const times = [t1 - t0, performance.now() - t1].map(Math.round);
  if (table.length > 1000)
    console.info(`${community}: ${table.length - 1} rows, looked ${times[0]} ms, imported ${times[1]} ms`);
  return (await rosterRow(id)).report!;
}

test.each([
  ['ljg', ljgRoster, { units: 2782, households: 620 + 1946, people: 4500 + 3 }],
  ['zj', zjRoster, { units: 5720, households: 5720, people: 20_020 + 635 + 2 }],
] as const)(
  '%s comes in whole in seconds, and a second time changes nothing',
  async (code, generate, added) => {
    const { communityId } = await aCommunity({ code, units: 0 });
    const clerk = await aPerson(communityId, ['clerk']);
    const { table } = generate();
    expect(await bringIn(code, clerk, table)).toMatchObject({ added, changed: {}, conflicts: [] });
    const count = () => store.read.$count(people, eq(people.communityId, communityId));
    const before = await count();
    expect(await bringIn(code, clerk, table)).toMatchObject({ added: {}, changed: {}, conflicts: [] });
    expect(await count()).toBe(before);
    const events = await store.read
      .select({ type: auditEvents.type, payload: auditEvents.payload })
      .from(auditEvents)
      .where(eq(auditEvents.communityId, communityId))
      .orderBy(asc(auditEvents.seq));
    expect(events.map((e) => e.type)).toEqual(
      ['checked', 'confirmed', 'imported', 'checked', 'confirmed', 'imported'].map((what) => `roster.${what}`),
    );
    expect(events[2]!.payload).toMatchObject({ added, conflicts: 0 });
  },
  120_000,
);

const home: Row = { estate: '一区', building: '9号楼', room: '1-101', area: '80', kind: '村民户', household: 'A1' };
const family: Row[] = [
  { ...home, name: '赵一', phone: '13911110000', tie: '产权人自住', representative: '是', votes: '是' },
  { ...home, name: '赵二', tie: '产权人自住', idNumber: '11010519491231002X' },
];

test('what an account rests on stays: phone, representative, voter and roles are reported as conflicts', async () => {
  const { communityId } = await aCommunity({ code: 'acc', units: 0 });
  const clerk = await aPerson(communityId, ['clerk']);
  await bringIn('acc', clerk, asTable(family));
  const ids = await findMembers(store.read, communityId);
  const personId = ids.get('A1\n赵一')!;
  await store.transaction(async (tx) => {
    const phone = '13911110000';
    await tx.insert(accounts).values({ id: newId(), personId, phone, passwordHash: 'x', activatedAt: monday });
  });
  const [one, two] = family as [Row, Row];
  const changed = [
    { ...one, phone: '13922220000', representative: '', votes: '', delegate: '是', council: '是', gender: '男' },
    { ...two, representative: '是', votes: '是' },
  ];
  const report = await bringIn('acc', clerk, asTable(changed));
  expect(report.conflicts.map((c) => c.field).sort()).toEqual(
    ['居民代表', '户代表', '手机', '表决人', '议事会成员'].sort(),
  );
  const [kept] = await store.read.select().from(people).where(eq(people.id, personId));
  expect(kept).toMatchObject({ phone: '13911110000', isRepresentative: false, gender: 'male', version: 2 });
  expect((await store.read.select().from(households).where(eq(households.code, 'A1')))[0]!.representativeId).toBe(
    personId,
  );
  const owners = await store.read.select().from(ownerships).where(eq(ownerships.personId, personId));
  expect(owners).toMatchObject([{ votes: true }]);
});

test('a telephone that somebody signs in with is not written to another person', async () => {
  const clerk = await aPerson((await findCommunity(store.read, 'acc'))!.id, ['clerk']);
  const child: Row = { household: 'A1', kind: '村民户', name: '赵三', phone: '13911110000' };
  const away: Row = { name: '赵四', phone: '13911110000' };
  const looked = await look('acc', clerk, asTable([away]));
  expect(looked.faults).toMatchObject([{ field: '手机', reason: '这个手机号已经有人用来登录，请核对这个人是谁' }]);
  const said = [{ field: '手机', reason: '这个手机号已经有人用来登录，手机号没有写进登记' }];
  expect((await bringIn('acc', clerk, asTable([child]))).conflicts).toMatchObject(said);
  expect((await store.read.select().from(people).where(eq(people.name, '赵三')))[0]).toMatchObject({ phone: null });
  const again = await bringIn('acc', clerk, asTable([child]));
  expect(again).toMatchObject({ added: {}, conflicts: [{ field: '手机' }] });
});

test('an ID number is sealed, found again, and stands nowhere in clear', async () => {
  const [row] = await store.read.select().from(people).where(eq(people.name, '赵二'));
  expect(row!.idSealed!.toString('latin1')).not.toContain('19491231');
  expect(row!.birthDay).toBe('1949-12-31');
  const all = JSON.stringify([await store.read.select().from(rosters), await store.read.select().from(auditEvents)]);
  expect(all).not.toContain('11010519491231002X');
});

test('a file with faults, a dropped one and an old one are not imported; other roles may not', async () => {
  const { communityId } = await aCommunity({ code: 'flt', units: 0 });
  const clerk = await aPerson(communityId, ['clerk']);
  const bad = await look('flt', clerk, asTable([{ ...home, name: '钱一', area: '-3' }]));
  expect(bad).toMatchObject({ lines: null, faults: [{ row: 2, field: '面积' }] });
  const run = (rosterId: string) => confirmRoster.run(as(clerk.actor), { community: 'flt', rosterId });
  expect(await run(bad.id)).toMatchObject({ error: { code: 'faulty' } });
  const good = await look('flt', clerk, asTable(family));
  expect(await importRoster.run(as(clerk.actor), { community: 'flt', rosterId: good.id })).toMatchObject({ ok: false });
  expect(await dropRoster.run(as(clerk.actor), { community: 'flt', rosterId: good.id })).toMatchObject({ ok: true });
  expect(await run(good.id)).toMatchObject({ error: { code: 'over' } });
  const old = await look('flt', clerk, asTable(family));
  const later = as(clerk.actor, new Date(monday.getTime() + 9 * 86_400_000));
  await checkRoster.run(later, { community: 'flt', file: { table: asTable(family) } });
  expect(await rosterRow(old.id)).toMatchObject({ state: 'dropped', lines: null });
  const resident = await aPerson(communityId, ['resident']);
  const refused = await checkRoster.run(as(resident.actor), { community: 'flt', file: { table: asTable(family) } });
  expect(refused).toMatchObject({ error: { code: 'forbidden' } });
});

test('the secretary is told of an import, and told more where it makes somebody a member of the council', async () => {
  const { communityId } = await aCommunity({ code: 'told' });
  const clerk = await aPerson(communityId, ['clerk']);
  const secretary = await aPerson(communityId, ['secretary']);
  const row: Row = { household: '0001', kind: '居民户', name: '张三', phone: '13911110000' };
  await bringIn('told', clerk, asTable([row]));
  await bringIn('told', clerk, asTable([row, { ...row, name: '李四', phone: '13911110001', council: '是' }]));
  const { messages } = tables;
  const told = await store.read.select().from(messages).where(eq(messages.personId, secretary.id));
  expect(told.map(({ template }) => template).sort()).toEqual(['roster.imported', 'roster.named-council']);
});
