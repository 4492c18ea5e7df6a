import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { newId } from '@/lib/kernel/ids';
import { aNoticeWorld, late, minutesAfter } from '@/tests/support/notices';
import { aPerson, as, monday } from '@/tests/support/world';
import { answerNotice } from './answer-notice';
import { findHazard } from './find-hazard';
import { fixNotice } from './fix-notice';
import { issueAgain } from './issue-again';
import { issueNotice } from './issue-notice';
import { noteNotice } from './note-notice';
import { receiptNotice } from './receipt-notice';
import { recheckNotice } from './recheck-notice';
import { recordAnswer } from './record-answer';
import { reportNotice } from './report-notice';
import { serveNotice } from './serve-notice';
import { settleNotice } from './settle-notice';
import { withdrawNotice } from './withdraw-notice';

const w = await aNoticeWorld();
const { now, deed, found, issued, served, one, two, clerk, street, supervisor } = w;
const owner = await aPerson(w.communityId, ['resident'], '王某某');
await store.transaction(async (tx) => {
  await tx
    .insert(tables.ownerships)
    .values({ unitId: w.units[0]!.id, personId: owner.id, votes: true, since: '2020-01-01' });
});

test('found, issued, served, answered by the owner, re-checked and cleared', async () => {
  const ref = await served();
  expect(await now(ref)).toMatchObject({
    state: 'served',
    title: '一区 1号楼消防通道、楼道堵塞',
    number: expect.stringMatching(/^ljg告〔2026〕\d{3}号$/),
    recipientId: owner.id,
    dueOn: '2026-11-30',
    dueAt: new Date('2026-11-30T18:00:00+08:00'),
    isProvisional: false,
  });
  expect(await deed(answerNotice, owner.actor, ref, { answer: 'help' })).toMatchObject({ ok: true });
  expect((await now(ref)).state).toBe('fixing');
  await deed(noteNotice, one.actor, ref, { text: '帮着搬了一半' });
  expect(await deed(answerNotice, owner.actor, ref, { answer: 'done' })).toMatchObject({ ok: true });
  expect(await deed(recheckNotice, owner.actor, ref, { passed: 'yes', text: 'x' })).toMatchObject({ ok: false });
  expect(await deed(recheckNotice, two.actor, ref, { passed: 'yes', text: '通道净宽 1.2 米' })).toMatchObject({
    ok: true,
  });
  expect(await now(ref)).toMatchObject({ state: 'cleared', recheckerId: two.id, closedAt: minutesAfter(60) });
  const history = await findHistory(store.read, (await now(ref)).id);
  expect(history.map((h) => h.event)).toEqual([
    'find',
    'issue',
    'serve',
    'answer-help',
    'note',
    'answer-done',
    'recheck-pass',
  ]);
});

test('put right on the spot, at once or at the next visit', async () => {
  const atOnce = await findHazard.run(as(one.actor), {
    ...w.hazard,
    unitCode: '',
    recipientName: '',
    onSpot: 'on',
  });
  if (!atOnce.ok) throw new Error(atOnce.error.message);
  expect((await now(atOnce.value.ref)).state).toBe('fixed');
  const later = await found();
  await deed(fixNotice, two.actor, later, { text: '今天去已经清了' });
  expect((await now(later)).state).toBe('fixed');
  expect(await deed(issueNotice, one.actor, later, w.paper)).toMatchObject({ error: { code: 'illegal_transition' } });
});

test('ignored: failed, told again under a new number, reported, received and settled', async () => {
  const ref = await served();
  const first = (await now(ref)).number;
  expect(await deed(reportNotice, clerk.actor, ref, { receiver: 'fire', text: '不改' })).toMatchObject({
    error: { code: 'not_ignored' },
  });
  await deed(recheckNotice, two.actor, ref, { passed: 'no', text: '一点没动' });
  const again = { ...w.paper, dueOn: '2026-12-04' };
  expect(await deed(issueAgain, one.actor, ref, again)).toMatchObject({ ok: true });
  const second = await now(ref);
  expect(second).toMatchObject({ state: 'issued', round: 2, servedAt: null, dueOn: '2026-12-04' });
  expect(second.number).not.toBe(first);
  const posted = { method: 'posted', result: 'refused', servedAt: '2026-11-23T09:40' };
  expect(await deed(serveNotice, one.actor, ref, posted)).toMatchObject({ error: { code: 'no_words' } });
  await deed(serveNotice, one.actor, ref, { ...posted, text: '敲门不开，贴在门上' }, minutesAfter(90));
  const afterDue = new Date('2026-12-07T09:00:00+08:00');
  await deed(reportNotice, clerk.actor, ref, { receiver: 'fire', text: '两次告知没有整改' }, afterDue);
  expect(await deed(receiptNotice, one.actor, ref, { receiptNumber: '消受 8' }, afterDue)).toMatchObject({
    ok: false,
  });
  await deed(receiptNotice, street.actor, ref, { receiptNumber: '消受〔2026〕88' }, afterDue);
  expect(await now(ref)).toMatchObject({ state: 'receipted', receiptNumber: '消受〔2026〕88' });
  expect(await deed(settleNotice, clerk.actor, ref, { text: '消防到场，已清空' }, afterDue)).toMatchObject({
    ok: true,
  });
  const papers = await store.read.select().from(tables.noticePapers).where(eq(tables.noticePapers.noticeId, second.id));
  expect(papers.map((p) => p.number).sort()).toEqual([first, second.number].sort());
});

test('past its deadline a notice can be reported without a re-check', async () => {
  const ref = await served();
  const report = { receiver: 'street', text: '过期没有整改' };
  expect(await deed(reportNotice, clerk.actor, ref, report, late)).toMatchObject({ ok: true });
  const mail = await store.read.select().from(tables.messages).where(eq(tables.messages.personId, street.id));
  expect(mail.map((m) => m.template)).toContain('notice.report');
});

test('an answer by telephone is re-checked by somebody else than who wrote it down', async () => {
  const ref = await served();
  await deed(recordAnswer, one.actor, ref, { answer: 'done', via: 'phone' });
  expect(await deed(recheckNotice, one.actor, ref, { passed: 'yes', text: '好' })).toMatchObject({
    error: { code: 'forbidden' },
  });
  expect(await deed(recheckNotice, supervisor.actor, ref, { passed: 'yes', text: '好' })).toMatchObject({ ok: true });
});

test('an objection stays with the notice, and a wrong notice is withdrawn with its number', async () => {
  const ref = await served();
  expect(await deed(answerNotice, owner.actor, ref, { answer: 'object' })).toMatchObject({
    error: { fields: { text: expect.any(String) } },
  });
  await deed(answerNotice, owner.actor, ref, { answer: 'object', text: '东西是隔壁的' });
  expect(await now(ref)).toMatchObject({ state: 'served', answer: 'object' });
  expect(await deed(withdrawNotice, one.actor, ref, { text: 'x' })).toMatchObject({ ok: false });
  await deed(withdrawNotice, clerk.actor, ref, { text: '核实是 102 的，撤回' });
  expect(await now(ref)).toMatchObject({ state: 'withdrawn', number: expect.any(String) });
  expect(await deed(answerNotice, owner.actor, ref, { answer: 'done' })).toMatchObject({ ok: false });
});

test('a paper has a clause, two handlers who work here and a deadline to come', async () => {
  const ref = await found();
  const issue = (change: object) => deed(issueNotice, one.actor, ref, { ...w.paper, ...change }, monday);
  expect(await issue({ lawId: '' })).toMatchObject({ error: { code: 'no_clause' } });
  expect(await issue({ articleId: newId() })).toMatchObject({ error: { code: 'not_in_force' } });
  expect(await issue({ secondHandlerId: one.id })).toMatchObject({ error: { code: 'same_handler' } });
  expect(await issue({ secondHandlerId: owner.id })).toMatchObject({ error: { code: 'not_a_handler' } });
  expect(await issue({ dueOn: '2026-11-22' })).toMatchObject({ error: { code: 'past_day' } });
  expect(await issue({ demand: '责令搬走' })).toMatchObject({ error: { fields: { demand: expect.any(String) } } });
  expect(await issue({ version: '7' })).toMatchObject({ error: { code: 'stale' } });
  expect(await issue({})).toMatchObject({ ok: true });
});

test('a hazard names whom it is told to: a flat of the roster or a name', async () => {
  const find = (change: object) => findHazard.run(as(one.actor), { ...w.hazard, ...change });
  expect(await find({ unitCode: '9-999' })).toMatchObject({ error: { code: 'no_such_unit' } });
  expect(await find({ unitCode: '', recipientName: '' })).toMatchObject({ error: { code: 'to_whom' } });
  expect(await find({ checkedAt: '2026-11-24T08:00' })).toMatchObject({ error: { code: 'not_yet' } });
  expect(await find({ issue: '2026-99' })).toMatchObject({ error: { code: 'no_such_issue' } });
  const byRoster = await found({ recipientName: '' });
  expect(await now(byRoster)).toMatchObject({ recipientName: '王某某', recipientId: owner.id });
});

test('a paper left behind has a witness, and only what was handed over is signed for', async () => {
  const ref = await issued();
  const serve = (change: object) =>
    deed(serveNotice, one.actor, ref, {
      method: 'left',
      result: 'delivered',
      servedAt: '2026-11-23T09:30',
      ...change,
    });
  expect(await serve({})).toMatchObject({ error: { code: 'no_witness' } });
  expect(await serve({ witness: '李某', result: 'signed' })).toMatchObject({ error: { code: 'signed_by_hand' } });
  expect(await serve({ witness: '李某', servedAt: '2026-11-22T09:30' })).toMatchObject({
    error: { code: 'wrong_time' },
  });
  expect(await serve({ witness: '李某' })).toMatchObject({ ok: true });
});
