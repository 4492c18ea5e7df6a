import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import {
  aCaseInMediation,
  aDispute,
  at,
  caseRow,
  leak,
  mustOn,
  noGround,
  onCase,
  run,
} from '@/tests/support/mediation';
import { aPerson, as, monday } from '@/tests/support/world';
import { findRefusal } from '../queries/alarms';
import { showCase } from '../queries/record';
import { findTodos } from '../queries/todos';
import { acceptCase } from './accept-case';
import { applyForMediation } from './apply-for-mediation';
import { draftAgreement } from './draft-agreement';
import { openProtectedCase } from './open-protected-case';
import { raiseAlarm } from './raise-alarm';
import { recordReport } from './record-report';
import { recordSession } from './record-session';
import { refuseCase } from './refuse-case';

const { auditEvents, mediationAlarms } = tables;
const d = await aDispute('report');
const chief = d.director.actor;
const by = d.mediator.actor;
const alarmsOf = (id: string) => store.read.select().from(mediationAlarms).where(eq(mediationAlarms.caseId, id));
const told = { at: '2026-11-23 08:58', text: '打了 110，接警员记下了地址。' };

test('harm suspected at intake: protected, reported first, and the violence itself is not mediated', async () => {
  const { ref } = await run(applyForMediation, d.downstairs.actor, { ...leak('report'), suspected: 'violence' });
  const { id, isProtected, protectedFor } = await caseRow(ref, d.communityId);
  expect({ isProtected, protectedFor }).toEqual({ isProtected: true, protectedFor: 'violence' });
  const accept = { type: 'marriage', ...noGround };
  expect(await onCase(d, ref, acceptCase, chief, accept)).toMatchObject({ error: { code: 'report_first' } });
  const [alarm] = await alarmsOf(id);
  expect(alarm).toMatchObject({ kind: 'violence', level: 'red', dueAt: monday });
  const [todo] = await findTodos(store.read, chief);
  expect(todo).toMatchObject({ deed: '马上报告并登记', matter: 'shield', dueAt: monday });
  const report = { alarmId: alarm!.id, ...told };
  expect(await onCase(d, ref, recordReport, chief, { ...report, target: 'women' })).toMatchObject({
    error: { code: 'police_first' },
  });
  expect(
    await onCase(d, ref, recordReport, chief, { ...report, target: 'police', at: '2026-11-23 09:30' }),
  ).toMatchObject({
    error: { code: 'future' },
  });
  await mustOn(d, ref, recordReport, chief, { ...report, target: 'police', receipt: '110-2026-0012' });
  await mustOn(d, ref, recordReport, chief, { ...report, target: 'women' });
  expect((await findTodos(store.read, chief)).every((t) => t.deed !== '马上报告并登记')).toBe(true);
  expect(await onCase(d, ref, acceptCase, chief, accept)).toMatchObject({ error: { code: 'violence_itself' } });
  await mustOn(d, ref, acceptCase, chief, { ...accept, notViolence: 'on' });
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
  expect(JSON.stringify(events.map((e) => [e.type, e.payload]))).not.toMatch(/violence|harm|alarm|report|0012/);
});

test('parties read nothing of it, and who is reported never opens the case', async () => {
  const { ref, id } = await aCaseInMediation(d);
  const uncle = await aPerson(d.communityId, ['grid'], '冯示例');
  await store.transaction((tx) =>
    tx.update(tables.people).set({ phone: '13600000001' }).where(eq(tables.people.id, uncle.id)),
  );
  await mustOn(d, ref, raiseAlarm, by, { kind: 'harm-minor', level: 'yellow', text: '孩子胳膊上有伤。' });
  const [alarm] = await alarmsOf(id);
  expect(alarm).toMatchObject({ level: 'red' });
  const talk = { at: '2026-11-23 08:59', place: '调解室', present: '双方', statement: '说了。', result: 'continued' };
  expect(await onCase(d, ref, recordSession, by, talk)).toMatchObject({ error: { code: 'report_first' } });
  const report = { alarmId: alarm!.id, target: 'civil', ...told, aboutName: '冯示例', aboutPhone: '13600000001' };
  expect(await onCase(d, ref, recordReport, by, { ...report, target: 'steps' })).toMatchObject({
    error: { code: 'must_report' },
  });
  const stands = async () => {
    const page = await showCase.run({ store, actor: by, now: monday, newId }, { community: 'report', ref });
    return page.ok && { next: page.value.next?.deed, session: page.value.can.session };
  };
  expect(await stands()).toEqual({ next: 'recordReport', session: false });
  const agreed = { form: 'written', facts: '谁打了谁。', issues: '谁的错。', copies: '3' };
  expect(await onCase(d, ref, draftAgreement, by, agreed)).toMatchObject({ error: { code: 'report_first' } });
  await mustOn(d, ref, recordReport, by, report);
  expect(await stands()).toMatchObject({ session: true });
  await mustOn(d, ref, recordSession, by, talk);
  for (const { actor } of [d.upstairs, d.downstairs]) {
    const page = await showCase.run({ store, actor, now: monday, newId }, { community: 'report', ref });
    expect(page).toMatchObject({ ok: true, value: { guard: null } });
    expect(JSON.stringify(page)).not.toMatch(/有伤|接警员|安全上/);
  }
  const glass = { community: 'report', ref, reason: '想看看里面写了什么。' };
  expect(await openProtectedCase.run(as(uncle.actor), glass)).toMatchObject({ error: { code: 'closed' } });
});

test('escalation: preventive steps will do unless it is red; a likely crime is reported on the same day', async () => {
  const { ref, id } = await aCaseInMediation(d);
  await mustOn(d, ref, raiseAlarm, by, { kind: 'escalation', level: 'orange', text: '说要叫人来。' });
  await mustOn(d, ref, raiseAlarm, by, { kind: 'crime', level: 'yellow', text: '说要砸门。' });
  const alarms = await alarmsOf(id);
  const of = (kind: string) => alarms.find((a) => a.kind === kind)!;
  expect(of('escalation').dueAt).toEqual(of('crime').dueAt);
  expect(of('crime')).toMatchObject({ level: 'orange', dueAt: at('2026-11-24', '00:00') });
  const steps = { target: 'steps', at: '2026-11-23 08:59', text: '把两家分开，请网格员守着。' };
  await mustOn(d, ref, recordReport, by, { ...steps, alarmId: of('escalation').id });
  expect(await onCase(d, ref, recordReport, by, { ...steps, alarmId: of('crime').id })).toMatchObject({
    error: { code: 'must_report' },
  });
});

test('不予受理: several grounds with their articles and where to go, numbered', async () => {
  const { ref } = await run(applyForMediation, d.downstairs.actor, leak('report'));
  const { id } = await caseRow(ref, d.communityId);
  await mustOn(d, ref, refuseCase, chief, { grounds: ['violence', 'decided'], reason: '派出所已经立案。' });
  expect(await findRefusal(store.read, id)).toMatchObject({
    grounds: ['violence', 'decided'],
    number: expect.stringMatching(/人调不字〔2026〕001号$/),
  });
  const page = await showCase.run(
    { store, actor: d.downstairs.actor, now: monday, newId },
    { community: 'report', ref },
  );
  const words = page.ok && page.value.ending;
  expect(words).toMatch(/第二十二条第（二）项/);
  expect(words).toMatch(/人身安全保护令/);
});
