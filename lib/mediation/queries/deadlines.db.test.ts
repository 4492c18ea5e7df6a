import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, at, caseRow, mustOn, onCase, run } from '@/tests/support/mediation';
import { as } from '@/tests/support/world';
import { addTerm } from '../commands/add-term';
import { draftAgreement } from '../commands/draft-agreement';
import { extendDeadline } from '../commands/extend-deadline';
import { saveKeeping } from '../commands/save-keeping';
import { listCases } from './list';
import { showCase } from './record';
import { findTodos } from './todos';

const d = await aDispute('clock');
const by = d.mediator.actor;
// Accepted on the Tuesday a month before 春节: the month ends on 20 February, which is in it, so on the 24th.
const before = at('2026-01-20');
const c = await aCaseInMediation(d, before);

async function month(ref: string, now: Date) {
  const page = await showCase.run({ store, actor: by, now, newId }, { community: 'clock', ref });
  if (!page.ok) throw new Error(page.error.code);
  return page.value.deadlines.find((line) => line.key === 'month')!;
}
const late = async (ref: string, now: Date) => {
  const page = await listCases.run({ store, actor: by, now, newId }, { community: 'clock' });
  return page.ok && page.value.rows.find((r) => r.href.endsWith(`/${ref}`))!.isLate;
};
const deeds = async (actor: Actor, ref: string, now: Date) =>
  (await findTodos(store.read, actor, now)).filter((t) => t.href.endsWith(`/${ref}`)).map((t) => t.deed);

test('over 春节 the month ends after it, when the office closes, and says how many working days are left', async () => {
  expect(await month(c.ref, before)).toMatchObject({ day: '2026-02-24', isLate: false });
  // 13, and the worked Saturday 14; the holiday; Tuesday 24.
  expect(await month(c.ref, at('2026-02-12'))).toMatchObject({ note: '还剩 3 个工作日' });
  expect(await month(c.ref, at('2026-02-20'))).toMatchObject({ note: '还剩 1 个工作日', isLate: false });
  expect(await month(c.ref, at('2026-02-24', '18:00'))).toMatchObject({ isLate: false });
  expect(await month(c.ref, at('2026-02-24', '18:01'))).toMatchObject({ isLate: true });
});

test('who is late sees it first, then the director; who would have to withdraw or works elsewhere never', async () => {
  expect(await deeds(by, c.ref, at('2026-02-24'))).toEqual(['接着调解']);
  expect(await deeds(d.director.actor, c.ref, at('2026-02-24'))).toEqual([]);
  expect(await late(c.ref, at('2026-02-24'))).toBe(false);
  const after = at('2026-02-25');
  expect(await late(c.ref, after)).toBe(true);
  expect(await deeds(by, c.ref, after)).toEqual(['接着调解']);
  expect(await deeds(d.director.actor, c.ref, after)).toEqual(['调解过了期限，问问调解员']);
  for (const other of [d.other, d.upstairs, d.downstairs]) expect(await deeds(other.actor, c.ref, after)).toEqual([]);
});

test('both sides extend it, past 国庆 as well, and the director has nothing to ask any more', async () => {
  const now = at('2026-02-25');
  const both = [c.applicant.id, c.respondent.id];
  const longer = { dueDay: '2026-10-10', reason: '等鉴定结果。' };
  const one = await onCase(d, c.ref, extendDeadline, by, { ...longer, consents: [both[0]!] }, now);
  expect(one).toMatchObject({ error: { code: 'consent_missing' } });
  await mustOn(d, c.ref, extendDeadline, by, { ...longer, consents: both }, now);
  expect(await month(c.ref, now)).toMatchObject({ day: '2026-10-10', label: '调解期限（已延长）', isLate: false });
  expect(await deeds(d.director.actor, c.ref, now)).toEqual([]);
  // Thursday 8, Friday 9, and the worked Saturday 10.
  expect(await month(c.ref, at('2026-09-30', '18:30'))).toMatchObject({ note: '还剩 3 个工作日' });
});

test('the clock stands once the agreement is in force; a visit not made is the director’s to ask after', async () => {
  const now = at('2026-10-09');
  await aSession(d, c.ref, 'success', now);
  const term = { kind: 'act', debtorId: c.respondent.id, text: '修好防水。', dueDay: '2026-10-30' };
  await mustOn(d, c.ref, addTerm, by, term, now);
  const draft = { form: 'oral', facts: '漏水。', issues: '谁修。', copies: '3', agreedDay: '2026-10-09' };
  await mustOn(d, c.ref, draftAgreement, by, { ...draft, consents: [c.applicant.id, c.respondent.id] }, now);
  expect(await month(c.ref, at('2026-12-01'))).toMatchObject({ note: '不再计时', isLate: false });
  expect(await deeds(d.director.actor, c.ref, at('2026-10-16'))).toEqual([]);
  expect(await deeds(d.director.actor, c.ref, at('2026-10-17'))).toEqual(['回访过了日子，问问调解员']);
  // Both visits late: still one line.
  expect(await deeds(d.director.actor, c.ref, at('2026-12-01'))).toEqual(['回访过了日子，问问调解员']);
});

test('a last day in a year that is not published is marked so on the page and on the desk', async () => {
  const now = at('2026-12-02');
  const next = await aCaseInMediation(d, now);
  expect((await caseRow(next.ref, d.communityId)).dueDay).toBe('2027-01-04');
  expect((await month(next.ref, now)).note).toContain('暂定');
  const own = (await findTodos(store.read, by, now)).find((t) => t.href.endsWith(`/${next.ref}`))!;
  expect(own.provisional).toBe(true);
  expect((await month(c.ref, now)).note).not.toContain('暂定');
});

test('the committee says how many days after it asks; what is planned already stays', async () => {
  const now = at('2026-12-02');
  const plan = { community: 'clock', version: '0', years: '10', majorYears: '30', permanent: 'land', signService: '' };
  const bad = await saveKeeping.run(as(d.director.actor, now), { ...plan, followUps: '30, 7' });
  expect(bad).toMatchObject({ error: { fields: { followUps: expect.stringContaining('从近到远') } } });
  await run(saveKeeping, d.director.actor, { ...plan, followUps: '3, 15, 90' }, now);
  const next = await aCaseInMediation(d, now);
  await aSession(d, next.ref, 'success', now);
  const term = { kind: 'act', debtorId: next.respondent.id, text: '修好防水。', dueDay: '2026-12-30' };
  await mustOn(d, next.ref, addTerm, by, term, now);
  const draft = { form: 'oral', facts: '漏水。', issues: '谁修。', copies: '3', agreedDay: '2026-12-02' };
  await mustOn(d, next.ref, draftAgreement, by, { ...draft, consents: [next.applicant.id, next.respondent.id] }, now);
  const of = async (ref: string) => {
    const page = await showCase.run({ store, actor: by, now, newId }, { community: 'clock', ref });
    return page.ok ? page.value.visits.map((v) => v.label) : [];
  };
  expect(await of(next.ref)).toEqual(['3 天回访', '15 天回访', '90 天回访']);
  expect(await of(c.ref)).toEqual(['7 天回访', '30 天回访']);
});
