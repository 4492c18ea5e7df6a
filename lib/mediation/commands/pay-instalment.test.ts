import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { runJob } from '@/lib/jobs/registry';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, aSession, at, caseRow, mustOn, onCase } from '@/tests/support/mediation';
import { showCase } from '../queries/record';
import { findTodos } from '../queries/todos';
import { addTerm } from './add-term';
import { breachInstalment } from './breach-instalment';
import { draftAgreement } from './draft-agreement';
import { payInstalment } from './pay-instalment';
import { performTerm } from './perform-term';
import { voidAgreement } from './void-agreement';

const { mediationInstalments, messages } = tables;
const d = await aDispute('parts');
const by = d.mediator.actor;
const { ref, id, applicant, respondent } = await aCaseInMediation(d);
const parts = () =>
  store.read
    .select()
    .from(mediationInstalments)
    .where(eq(mediationInstalments.caseId, id))
    .orderBy(asc(mediationInstalments.position));
const oral = { form: 'oral', facts: '漏点在地漏。', issues: '赔多少。', copies: '3', agreedDay: '2026-11-23' };
const pay = (part: string, day: string, text = '转账截图。') => ({ instalmentId: part, day, text });

test('a term in parts: a clause with its blanks, parts that sum to the whole, one day after the other', async () => {
  await aSession(d, ref, 'success');
  const term = {
    ...{ kind: 'pay', clause: 'pay-parts', debtorId: respondent.id, amount: '3200' },
    ...{ blank1: '修理费', blank2: '转到李某的卡', blank3: '转账截图' },
  };
  const typed = '2026-12-01 1200\n2026-12-31 1000\n2027-01-31 1000';
  expect(await onCase(d, ref, addTerm, by, { ...term, instalments: typed, amount: '3200.01' })).toMatchObject({
    error: { code: 'part_sum' },
  });
  expect(await onCase(d, ref, addTerm, by, { ...term, blank2: '' })).toMatchObject({
    error: { code: 'blank2_missing' },
  });
  await mustOn(d, ref, addTerm, by, { ...term, instalments: typed });
  expect((await parts()).map((p) => [p.dueDay, p.amount, p.state])).toEqual([
    ['2026-12-01', 120_000, 'open'],
    ['2026-12-31', 100_000, 'open'],
    ['2027-01-31', 100_000, 'open'],
  ]);
});

test('a voided agreement gives its parts back with its terms', async () => {
  await mustOn(d, ref, draftAgreement, by, { ...oral, form: 'written' });
  await mustOn(d, ref, voidAgreement, by, { reason: '写错了名字。' });
  expect(await parts()).toHaveLength(3);
  await mustOn(d, ref, draftAgreement, by, { ...oral, consents: [applicant.id, respondent.id] });
  const view = await showCase.run({ store, actor: by, now: at('2026-11-24'), newId }, { community: d.code, ref });
  expect(view.ok && view.value.agreement!.terms[0]!.parts.map((p) => p.amount)).toEqual([120_000, 100_000, 100_000]);
});

test('七查 asks for the proof of a part when its day is over, not before', async () => {
  const lacking = async (day: string) => {
    const view = await showCase.run({ store, actor: by, now: at(day), newId }, { community: d.code, ref });
    if (!view.ok) throw new Error(view.error.code);
    return view.value.checks.flatMap((c) => c.gaps).filter((g) => g.supply === 'pay');
  };
  expect(await lacking('2026-12-01')).toEqual([]);
  expect((await lacking('2026-12-02')).map((g) => g.text)).toEqual(['没有履行凭证：第一条第 1 期']);
  expect(await lacking('2027-01-15')).toHaveLength(2);
});

const current = async () => {
  const view = await showCase.run({ store, actor: by, now: at('2026-11-24'), newId }, { community: d.code, ref });
  if (!view.ok) throw new Error(view.error.code);
  return view.value.agreement!.terms[0]!;
};

test('three days before the day whoever pays and the mediator are told once', async () => {
  const told = () => store.read.select().from(messages).where(eq(messages.template, 'mediation.instalment-due'));
  await runJob('instalments', { store, now: at('2026-11-27'), dryRun: false });
  expect(await told()).toEqual([]);
  await runJob('instalments', { store, now: at('2026-11-28'), dryRun: false });
  await runJob('instalments', { store, now: at('2026-11-29'), dryRun: false });
  expect((await told()).map((m) => m.personId).sort()).toEqual([d.upstairs.id, d.mediator.id].sort());
});

test('each part with its proof; one that did not come is late in 工作台 and urged; the last performs the agreement', async () => {
  const term = await current();
  const [first, second, third] = term.parts.map((p) => p.id);
  const whole = { termId: term.id, day: '2026-12-01', text: '收条。' };
  expect(await onCase(d, ref, performTerm, by, whole, at('2026-12-01'))).toMatchObject({ error: { code: 'in_parts' } });
  const unpicked = { ...pay('', '2026-12-01'), instalmentId: undefined };
  expect(await onCase(d, ref, payInstalment, by, unpicked, at('2026-12-01'))).toMatchObject({
    error: { fields: { instalmentId: '请选一期。' } },
  });
  await mustOn(d, ref, payInstalment, by, pay(first!, '2026-12-01'), at('2026-12-01'));
  expect(await onCase(d, ref, payInstalment, by, pay(first!, '2026-12-01'), at('2026-12-01'))).toMatchObject({
    error: { code: 'paid_before' },
  });
  const late = { ...pay(second!, '2026-12-31', '电话没有接。'), nextStep: 'visit' };
  expect(await onCase(d, ref, breachInstalment, by, late, at('2026-12-31'))).toMatchObject({
    error: { code: 'not_due' },
  });
  const todos = await findTodos(store.read, by, at('2027-01-02'));
  expect(todos.map((t) => t.deed)).toContain('第 2 期过了日子，看看付了没有');
  await mustOn(d, ref, breachInstalment, by, { ...late, day: '2027-01-02' }, at('2027-01-02'));
  expect((await current()).state).toBe('breached');
  await mustOn(d, ref, payInstalment, by, pay(third!, '2027-01-31'), at('2027-01-31'));
  expect((await caseRow(ref, d.communityId)).state).toBe('performing');
  await mustOn(d, ref, payInstalment, by, pay(second!, '2027-02-01'), at('2027-02-01'));
  expect((await caseRow(ref, d.communityId)).state).toBe('performed');
  expect(await current()).toMatchObject({ state: 'performed', doneDay: '2027-02-01' });
});
