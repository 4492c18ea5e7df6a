import { and, eq } from 'drizzle-orm';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, at, mustOn, run } from '@/tests/support/mediation';
import { as, monday } from '@/tests/support/world';
import { statisticsXlsx } from '../documents/statistics-xlsx';
import { subsidyXlsx } from '../documents/subsidy-xlsx';
import { exportStatistics } from '../queries/statistics';
import { showSubsidies } from '../queries/subsidies';
import { addTerm } from './add-term';
import { closeCase } from './close-case';
import { draftAgreement } from './draft-agreement';
import { performTerm } from './perform-term';
import { recordVisit } from './record-visit';
import { saveRates } from './save-rates';

const { accessLog, mediationTerms, mediationVisits } = tables;
const d = await aDispute('subsidy');
const by = d.mediator.actor;
const later = at('2027-01-11');

async function finished(sessions: string[]) {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  for (const result of sessions) await aSession(d, ref, result);
  const term = { kind: 'act', debtorId: respondent.id, text: '修好防水。', dueDay: '2026-12-01' };
  await mustOn(d, ref, addTerm, by, term);
  const draft = { form: 'oral', facts: '漏水。', issues: '谁修。', copies: '3', agreedDay: '2026-11-23' };
  await mustOn(d, ref, draftAgreement, by, { ...draft, consents: [applicant.id, respondent.id] });
  const [row] = await store.read.select().from(mediationTerms).where(eq(mediationTerms.caseId, id));
  await mustOn(d, ref, performTerm, by, { termId: row!.id, day: '2026-11-30', text: '修好了' }, at('2026-11-30'));
  for (const { id: visitId } of await store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, id))) {
    const visit = { visitId, at: '2026-12-30 09:00', performance: 'full', risk: 'none', findings: '没有再漏。' };
    await mustOn(d, ref, recordVisit, by, visit, at('2026-12-30'));
  }
  await mustOn(d, ref, closeCase, by, { performance: 'full', gapReason: '纸质材料另存。' }, later);
}
await finished(['success']);
await finished(['continued', 'continued', 'success']);

const see = async (actor: Actor, from: string, to: string) => {
  const context = { store, actor, now: later, newId };
  const page = await showSubsidies.run(context, { community: 'subsidy', from, to });
  return page.ok ? page.value : page.error.code;
};
const rates = { community: 'subsidy', oral: '50', written: '200', difficult: '600.50' };

test('the rates are the director’s, and two do not save over each other', async () => {
  expect(await saveRates.run(as(by), { ...rates, version: '0' })).toMatchObject({ error: { code: 'forbidden' } });
  await run(saveRates, d.director.actor, { ...rates, version: '0' });
  const again = await saveRates.run(as(d.director.actor), { ...rates, version: '0' });
  expect(again).toMatchObject({ error: { code: 'stale' } });
});

test('closed in the period, by the mediator who led it, at the committee’s rates; who looked is written down', async () => {
  const january = await see(d.director.actor, '2027-01-01', '2027-01-31');
  expect(january).toMatchObject({
    rows: [{ name: '孙示例', counts: { oral: 1, written: 0, difficult: 1 }, cases: 2, text: '650.50 元' }],
    sum: { cases: 2, text: '650.50 元' },
  });
  expect(await see(d.director.actor, '2026-11-01', '2026-12-31')).toMatchObject({ rows: [], sum: { cases: 0 } });
  expect(await see(by, '2027-01-01', '2027-01-31')).toBe('forbidden');
  const looks = and(eq(accessLog.query, 'mediation.subsidies'), eq(accessLog.actorId, d.director.id));
  expect(await store.read.$count(accessLog, looks)).toBe(2);
  if (typeof january === 'string') throw new Error(january);
  const [sheet] = await readXlsxFile(Buffer.from(await subsidyXlsx(january, '吴示例 导出')));
  const cells = sheet!.data.map((row) => row.join('|'));
  expect(cells).toContain('调解员|口头协议|书面协议|疑难复杂|合计件数|补贴（元）');
  expect(cells).toContain('孙示例|1|0|1|2|650.5');
  expect(cells.join('\n')).toContain('吴示例 导出');
});

test('the table as a file holds numbers, and says who took it', async () => {
  const asked = { community: 'subsidy', from: '2026-11-01', to: '2026-11-30' };
  const page = await exportStatistics.run({ store, actor: d.director.actor, now: monday, newId }, asked);
  if (!page.ok) throw new Error(page.error.code);
  const [table, months, rules] = await readXlsxFile(Buffer.from(await statisticsXlsx(page.value, '吴示例 导出')));
  const rows = table!.data.map((row) => row.join('|'));
  expect(rows).toContain('受理和调成|受理案件|2|件');
  expect(rows).toContain('调解协议|口头协议|2|件');
  expect(rows.at(-1)).toContain('吴示例 导出');
  expect(months!.data).toContainEqual(['11月', 2, 2]);
  expect(rules!.data).toHaveLength(7);
});
