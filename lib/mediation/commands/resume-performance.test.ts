import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aDispute, at, caseRow, onCase } from '@/tests/support/mediation';
import { aSettledCase, aWholeCase } from '@/tests/support/whole-case';
import { showStatistics } from '../queries/statistics';
import { findTodos } from '../queries/todos';
import { breachTerm } from './breach-term';
import { closeCase } from './close-case';
import { performTerm } from './perform-term';
import { recordVisit } from './record-visit';
import { resumePerformance } from './resume-performance';

const { mediationAgreements, mediationTerms, mediationVisits, messages } = tables;
const d = await aDispute('resume');
const by = d.mediator.actor;
const reason = '又漏了，防水没有做好。';
const termsOf = (id: string) => store.read.select().from(mediationTerms).where(eq(mediationTerms.caseId, id));
const visitsOf = (id: string) => store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, id));

const year = { community: d.code, from: '2026-01-01', to: '2026-12-31' };
async function figures() {
  const page = await showStatistics.run({ store, actor: d.director.actor, now: at('2026-12-31'), newId }, year);
  return page.ok && { groups: page.value.groups, rate: page.value.rate, months: page.value.months };
}

test('found at a visit not to be performed: the agreement stands, the clause is open again, and one figure stays one', async () => {
  const { ref, id } = await aSettledCase(d);
  const [fix] = (await termsOf(id)).filter((t) => t.kind === 'act');
  const [promise] = (await termsOf(id)).filter((t) => t.kind === 'promise');
  const now = at('2026-12-01', '12:00');
  const counted = await figures();
  const tried = (termIds: string[]) => onCase(d, ref, resumePerformance, by, { termIds, reason }, now);
  expect(await tried([])).toMatchObject({ ok: false });
  expect(await tried([promise!.id])).toMatchObject({ error: { code: 'unknown_term' } });
  expect(await tried([fix!.id])).toMatchObject({ ok: true });
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'performing', endedAt: null });
  expect((await termsOf(id)).find((t) => t.id === fix!.id)).toMatchObject({ state: 'open', doneDay: null });
  const [agreement] = await store.read.select().from(mediationAgreements).where(eq(mediationAgreements.caseId, id));
  expect(agreement).toMatchObject({ effectiveDay: '2026-11-24', voidedAt: null });
  // Both visits are still to be made: no third one.
  expect((await visitsOf(id)).map((v) => v.afterDays)).toEqual([7, 30]);
  expect(await figures()).toEqual(counted);
  const todos = await findTodos(store.read, by, now);
  expect(todos.some((t) => t.href.endsWith(`/${ref}`) && t.deed === '看看履行了没有')).toBe(true);
  const told = await store.read.select().from(messages).where(eq(messages.subjectId, id));
  expect(told.filter((m) => m.template === 'mediation.resumed')).toHaveLength(2);
});

test('closed too soon: one more visit, closed again, and it counts by the day on which it was first closed', async () => {
  const { ref, id, on } = await aSettledCase(d);
  const end = at('2026-12-25', '12:00');
  for (const visit of await visitsOf(id)) {
    const found = { performance: 'full', risk: 'none', findings: '好了。' };
    await on(recordVisit, { visitId: visit.id, at: '2026-12-24 10:00', ...found }, end);
  }
  await on(closeCase, { performance: 'full', gapReason: '都办到了。' }, end);
  const { endedAt } = await caseRow(ref, d.communityId);
  const counted = await figures();
  const [fix] = (await termsOf(id)).filter((t) => t.kind === 'act');
  const again = at('2026-12-28');
  await on(resumePerformance, { termIds: [fix!.id], reason }, again);
  expect(await figures()).toEqual(counted);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'performing', performance: null, endedAt });
  const [third] = (await visitsOf(id)).filter((v) => !v.visitedAt);
  // Seven days from now: 34 days were over since it is in force.
  expect(third).toMatchObject({ afterDays: 41, dueDay: '2027-01-04' });
  await on(breachTerm, { termId: fix!.id, day: '2026-12-28', text: '还是不修。' }, again);
  await on(performTerm, { termId: fix!.id, day: '2026-12-30', text: '修好了。' }, at('2026-12-30'));
  const last = at('2027-01-04', '12:00');
  const found = { performance: 'full', risk: 'none', findings: '这回好了。' };
  await on(recordVisit, { visitId: third!.id, at: '2027-01-04 10:00', ...found }, last);
  await on(closeCase, { performance: 'full', gapReason: '都办到了。' }, last);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'closed', performance: 'full', endedAt });
  expect(await figures()).toEqual(counted);
});

test('what is bound stays as it is', async () => {
  const { ref, id } = await aWholeCase(d);
  const [fix] = (await termsOf(id)).filter((t) => t.kind === 'act');
  const tried = await onCase(d, ref, resumePerformance, by, { termIds: [fix!.id], reason }, at('2026-12-28'));
  expect(tried).toMatchObject({ error: { code: 'bound_before' } });
});
