import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { pageSize } from '@/lib/kernel/paging';
import { type Actor, guest, roles } from '@/lib/kernel/verdict';
import { aNoticeWorld, late } from '@/tests/support/notices';
import { aCommunity, aPerson, monday } from '@/tests/support/world';
import { noticeMachine } from '../machine';
import { maySee } from '../policy';
import { concerning } from './concern';
import { listNotices, visibleTo } from './list';
import { findNotice, type Notice } from './notice';
import { showNotice } from './record';

const { households, householdMembers, notices, ownerships, tenancies } = tables;
const w = await aNoticeWorld();
const elsewhere = await aCommunity({ code: 'far' });
const unitId = w.units[0]!.id;
const served = await w.served();

async function copies(n: number) {
  const [row] = await store.read.select().from(notices).where(eq(notices.ref, served));
  await store.transaction(async (tx) => {
    const from = await tx.$count(notices);
    for (let i = 1; i <= n; i++)
      await tx.insert(notices).values({
        ...row!,
        id: newId(),
        ref: `2026-${from + i + 100}`,
        state: noticeMachine.states[i % noticeMachine.states.length]!,
        createdAt: new Date(monday.getTime() + i),
      });
  });
}
await copies(24);

test('the list shows exactly what the policy allows, for every role here and elsewhere', async () => {
  const all = await store.read.select().from(notices);
  const viewers: Actor[] = [guest, w.one.actor, w.two.actor];
  for (const role of roles)
    for (const where of [w.communityId, elsewhere.communityId])
      viewers.push({ kind: 'user', id: newId(), grants: [{ communityId: where, role }] });
  for (const viewer of viewers) {
    const listed = await store.read.$count(notices, visibleTo(viewer));
    const seen = all.filter((n) => maySee(viewer, { ...n, concerns: false } as Notice).ok);
    expect(listed, JSON.stringify(viewer)).toBe(seen.length);
  }
});

test('it concerns those who lived in, owned or rented the flat on that day, and no others', async () => {
  const [owner, tenant, member, moved, later, stranger] = await Promise.all(
    Array.from({ length: 6 }, () => aPerson(w.communityId)),
  );
  const householdId = newId();
  await store.transaction(async (tx) => {
    const since = '2020-01-01';
    await tx.insert(ownerships).values({ unitId, personId: owner!.id, votes: true, since });
    await tx.insert(tenancies).values({ id: newId(), unitId, personId: tenant!.id, since, until: '2027-01-01' });
    await tx.insert(tenancies).values({ id: newId(), unitId, personId: moved!.id, since, until: '2026-11-22' });
    await tx.insert(tenancies).values({ id: newId(), unitId, personId: later!.id, since: '2026-11-24' });
    await tx
      .insert(households)
      .values({ id: householdId, communityId: w.communityId, code: '1', kind: 'tenant', unitId });
    await tx.insert(householdMembers).values({ householdId, personId: member!.id, since });
  });
  for (const [person, concerns] of [
    [owner, true],
    [tenant, true],
    [member, true],
    [moved, false],
    [later, false],
    [stranger, false],
  ] as const)
    expect((await findNotice(store.read, w.code, served, person!.actor))!.concerns).toBe(concerns);
  const own = and(eq(notices.ref, served), concerning(owner!.id));
  expect(await store.read.$count(notices, own)).toBe(1);
});

const context = { store, actor: guest as Actor, now: monday, newId };
const costOf = async (work: () => Promise<unknown>) => {
  const before = store.statements();
  await work();
  return store.statements() - before;
};

test('a list and a record cost the same statements for a few rows and for many', async () => {
  const list = () => listNotices.run(context, { community: w.code });
  const record = () => showNotice.run(context, { community: w.code, ref: served });
  const few = [await costOf(list), await costOf(record)];
  await copies(200);
  expect([await costOf(list), await costOf(record)]).toEqual(few);
  expect(few).toEqual([3, 4]);
});

test('pages follow each other without a gap', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listNotices.run(context, { community: w.code, ...(after ? { after } : {}) });
    if (!page.ok) throw new Error(page.error.message);
    expect(page.value.rows.length).toBeLessThanOrEqual(pageSize);
    seen.push(...page.value.rows.map((r) => r.id));
    after = page.value.next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(new Set(seen).size);
  expect(seen).toHaveLength(await store.read.$count(notices, visibleTo(guest)));
});

test('overdue is what the clock says now', async () => {
  const overdue = async (now: Date) => {
    const page = await listNotices.run({ ...context, now }, { community: w.code, overdue: '1' });
    return page.ok ? page.value.rows : [];
  };
  expect(await overdue(monday)).toEqual([]);
  const rows = await overdue(late);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((r) => r.isLate)).toBe(true);
});

test('a building is picked, or typed by its name where there are many', async () => {
  const listed = async (building?: string) => {
    const page = await listNotices.run(context, { community: w.code, ...(building ? { building } : {}) });
    if (!page.ok) throw new Error(page.error.message);
    return page.value;
  };
  const { buildings, example } = await listed();
  const [first] = buildings;
  expect(example).toBeNull();
  const picked = await listed(first!.value);
  expect(await listed(` ${first!.label} `)).toEqual(picked);
  expect(picked.place).toBe(first!.label);
  expect(await listed('没有这栋')).toMatchObject({ place: null, rows: [] });
  const { estateId } = (await store.read.select().from(tables.buildings))[0]!;
  const many = Array.from({ length: 40 }, (_, at) => ({
    id: newId(),
    communityId: w.communityId,
    estateId,
    name: `新${at}号楼`,
  }));
  await store.transaction(async (tx) => {
    await tx.insert(tables.buildings).values(many);
  });
  const long = await listed();
  expect(long.buildings).toEqual([]);
  expect(long.example).toBeTruthy();
});
