import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import type { Actor } from '@/lib/kernel/verdict';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { findIssue } from '../queries/issue';
import { acceptIssue } from './accept-issue';
import { closeIssue } from './close-issue';
import { dispatchIssue } from './dispatch-issue';
import { handleIssue } from './handle-issue';
import { noteIssue } from './note-issue';
import { rateIssue } from './rate-issue';
import { rejectIssue } from './reject-issue';
import { reportIssue } from './report-issue';
import { sendBackIssue } from './send-back-issue';
import { verifyIssue } from './verify-issue';

const { communityId, buildingId } = await aCommunity({ code: 'zj', kind: 'urban' });
const resident = await aPerson(communityId);
const clerk = await aPerson(communityId, ['clerk']);
const worker = await aPerson(communityId, ['grid']);
const other = await aPerson(communityId, ['grid']);

const words = { title: '车库堆满废品', place: '地下车库', category: 'fire-lane', text: '有 56 立方米，走不过去' };
const report = async (more = {}) => {
  const done = await reportIssue.run(as(resident.actor), { community: 'zj', ...words, ...more });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value.ref;
};
const now = async (ref: string) => (await findIssue(store.read, 'zj', ref))!;
/** Runs a deed on the issue as it is now. */
const deed = async (command: { run: typeof acceptIssue.run }, actor: Actor, ref: string, input: object = {}) =>
  command.run(as(actor), { community: 'zj', ref, version: String((await now(ref)).version), ...input });
const dispatched = async () => {
  const ref = await report();
  await deed(acceptIssue, clerk.actor, ref, { title: words.title, matter: 'shield' });
  await deed(dispatchIssue, clerk.actor, ref, { handlerId: worker.id, dueOn: '2026-11-30' });
  return ref;
};

test('the garage: accepted, seventeen visits, cleared, verified by another, closed and rated', async () => {
  const ref = await dispatched();
  for (let visit = 1; visit <= 17; visit++)
    expect(await deed(noteIssue, worker.actor, ref, { text: `第 ${visit} 次上门` })).toMatchObject({ ok: true });
  expect(await deed(handleIssue, worker.actor, ref, { text: '一周清完' })).toMatchObject({ ok: true });
  expect(await deed(verifyIssue, worker.actor, ref, { passed: 'yes', text: '看过' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  await deed(verifyIssue, other.actor, ref, { passed: 'no', text: '还剩一角' });
  await deed(handleIssue, worker.actor, ref, { text: '清净了' });
  await deed(verifyIssue, other.actor, ref, { passed: 'yes', text: '地面干净' });
  await deed(closeIssue, clerk.actor, ref, { outcome: 'resolved', text: '通道畅通' });
  expect(await deed(rateIssue, resident.actor, ref, { rating: 'satisfied' })).toMatchObject({ ok: true });
  expect(await now(ref)).toMatchObject({ state: 'closed', outcome: 'resolved', rating: 'satisfied' });
  const history = await findHistory(store.read, (await now(ref)).id);
  expect(history.filter((h) => h.event === 'note')).toHaveLength(17);
});

test('a closed issue that was never worked on cannot be called solved', async () => {
  const ref = await report();
  await deed(acceptIssue, clerk.actor, ref, { title: words.title });
  expect(await deed(closeIssue, clerk.actor, ref, { outcome: 'resolved', text: '好' })).toMatchObject({
    error: { fields: { outcome: expect.any(String) } },
  });
  expect(await deed(closeIssue, clerk.actor, ref, { outcome: 'elsewhere', text: '转城管' })).toMatchObject({
    ok: true,
  });
});

test('a stale page is refused and changes nothing', async () => {
  const ref = await report();
  const input = { community: 'zj', ref, version: '1', title: '新标题' };
  expect(await acceptIssue.run(as(clerk.actor), input)).toMatchObject({ ok: true });
  expect(await acceptIssue.run(as(clerk.actor), input)).toMatchObject({ error: { code: 'stale' } });
});

test('a rejected issue tells its reporter and stays out of sight for others', async () => {
  const ref = await report();
  await deed(rejectIssue, clerk.actor, ref, { reason: '这件事归供电公司，电话 95598' });
  expect(await deed(noteIssue, other.actor, ref, { text: 'x' })).toMatchObject({ ok: false });
  const mail = await store.read.select().from(tables.messages).where(eq(tables.messages.personId, resident.id));
  expect(mail.map((m) => m.template)).toContain('issue.reject');
});

test('work goes only to somebody who handles things here, by a day that is still to come', async () => {
  const ref = await report();
  await deed(acceptIssue, clerk.actor, ref, { title: words.title });
  const to = (handlerId: string, dueOn: string) => deed(dispatchIssue, clerk.actor, ref, { handlerId, dueOn });
  expect(await to(resident.id, '2026-11-30')).toMatchObject({ error: { code: 'not_a_handler' } });
  expect(await to(worker.id, '2026-11-22')).toMatchObject({ error: { code: 'past_day' } });
  expect(await to('', '2026-02-30')).toMatchObject({
    error: { fields: { handlerId: '请选由谁来办。', dueOn: '没有这一天，请检查日期。' } },
  });
});

test('wrongly routed work goes back and can be given to another', async () => {
  const ref = await dispatched();
  expect(await deed(sendBackIssue, other.actor, ref, { reason: '不是我的楼' })).toMatchObject({ ok: false });
  expect(await deed(sendBackIssue, worker.actor, ref, { reason: '不是我的楼' })).toMatchObject({ ok: true });
  expect(await now(ref)).toMatchObject({ state: 'accepted', handlerId: null, dueAt: null });
});

test('a building of another community is refused', async () => {
  const ref = await report({ buildingId });
  expect((await now(ref)).buildingId).toBe(buildingId);
  const far = await aCommunity({ code: 'far' });
  const input = { community: 'zj', ...words, buildingId: far.buildingId };
  expect(await reportIssue.run(as(resident.actor, monday), input)).toMatchObject({
    error: { code: 'building_elsewhere' },
  });
});
