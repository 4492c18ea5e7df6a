import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { asTable, type Row } from '@/seeds/demo/roster-rows';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { listGroups } from '../queries/groups';
import { addGroup } from './add-group';
import { checkRoster } from './check-roster';
import { confirmRoster } from './confirm-roster';
import { fillGroup } from './fill-group';
import { importRoster } from './import-roster';

process.env.DATA_DIR = '.tmp/community-test';
const { groupHouseholds, households, people, rosters, villageGroups } = tables;
const { communityId } = await aCommunity({ code: 'ljg' });
const clerk = await aPerson(communityId, ['clerk']);

async function bringIn(rows: Row[]) {
  const checked = await checkRoster.run(as(clerk.actor), { community: 'ljg', file: { table: asTable(rows) } });
  if (!checked.ok) throw new Error(checked.error.message);
  const input = { community: 'ljg', rosterId: checked.value.id };
  await confirmRoster.run(as(clerk.actor), input);
  await importRoster.run(as(clerk.actor), input);
  const [row] = await store.read.select().from(rosters).where(eq(rosters.id, input.rosterId));
  return row!;
}
const home: Row = { household: '0001', kind: '村民户', name: '张一', representative: '是' };
const groupOf = async (code: string) => {
  const [row] = await store.read
    .select({ name: villageGroups.name })
    .from(households)
    .innerJoin(groupHouseholds, eq(groupHouseholds.householdId, households.id))
    .innerJoin(villageGroups, eq(villageGroups.id, groupHouseholds.groupId))
    .where(eq(households.code, code));
  return row?.name;
};

test('a roster says who is in which group, in the committee and in the collective', async () => {
  await bringIn([
    { ...home, group: '第一村民小组', committee: '是', member: '是', memberRep: '是' },
    { household: '0002', kind: '村民户', name: '张二', group: '第一村民小组' },
  ]);
  expect(await groupOf('0002')).toBe('第一村民小组');
  const [person] = await store.read.select().from(people).where(eq(people.name, '张一'));
  expect(person).toMatchObject({ isCommitteeMember: true, isCollectiveMember: true, isCollectiveRep: true });
});

test('another file moves a household to another group, and one without the column leaves it there', async () => {
  const moved = await bringIn([{ ...home, group: '第二村民小组' }]);
  expect(moved.report).toMatchObject({ changed: { groupHouseholds: 1 }, added: { villageGroups: 1 } });
  await bringIn([home]);
  expect(await groupOf('0001')).toBe('第二村民小组');
});

test('two groups of one household, or a group of a household that is no villager’s, are faults', async () => {
  const { faults } = await bringIn([
    { ...home, household: '0003', group: '第一村民小组' },
    { ...home, household: '0003', name: '张三', representative: '', group: '第二村民小组' },
    { ...home, household: '0004', kind: '居民户', group: '第一村民小组' },
  ]);
  expect(faults.map((f) => `${f.row} ${f.field} ${f.reason}`)).toEqual([
    '3 村民小组 和第 2 行的村民小组不一样',
    '4 村民小组 只有村民户才分村民小组',
  ]);
});

test('a city community has no groups: not on the page, not by a deed, not in a file', async () => {
  const { communityId: city } = await aCommunity({ code: 'zj', kind: 'urban' });
  const { actor } = await aPerson(city, ['clerk']);
  const notFound = { error: { code: 'not_found' } };
  expect(await listGroups.run({ store, actor, now: monday, newId }, { community: 'zj' })).toMatchObject(notFound);
  expect(await addGroup.run(as(actor), { community: 'zj', name: '第一村民小组' })).toMatchObject(notFound);
  const fill = { community: 'zj', groupId: communityId, codes: '0001' };
  expect(await fillGroup.run(as(actor), fill)).toMatchObject(notFound);
  const table = asTable([{ ...home, group: '第一村民小组' }]);
  const checked = await checkRoster.run(as(actor), { community: 'zj', file: { table } });
  const [row] = await store.read
    .select()
    .from(rosters)
    .where(eq(rosters.id, checked.ok ? checked.value.id : ''));
  expect(row!.faults).toMatchObject([{ row: 2, field: '村民小组', reason: '城市社区没有村民小组，请留空' }]);
});
