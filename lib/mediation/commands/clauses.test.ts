import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, aSession, mustOn, onCase, run } from '@/tests/support/mediation';
import { as, monday } from '@/tests/support/world';
import { findClauses } from '../queries/clauses';
import { showDeed } from '../queries/record';
import { exampleClauses } from '../rules/clause-examples';
import { addTerm } from './add-term';
import { retireClause } from './retire-clause';
import { saveClause } from './save-clause';

const d = await aDispute('words');
const director = d.director.actor;
const by = d.mediator.actor;
const all = () => findClauses(store.read, d.communityId);
const words = {
  ...{ community: 'words', version: '0', title: '分月退', kind: 'pay' },
  text: '从〔日期：哪天起〕起退还〔什么〕，每月〔金额：多少〕，共〔数字：几个月〕个月。',
};
const { ref, respondent } = await aCaseInMediation(d);
await aSession(d, ref, 'success');
const offered = async () => {
  const asked = { community: 'words', ref, right: 'mediation.add-term' as const };
  const view = await showDeed.run({ store, actor: by, now: monday, newId }, asked);
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
};

test('a shipped clause is changed here and becomes the community’s own; the others stay examples', async () => {
  const damages = exampleClauses.find((c) => c.key === 'damages')!;
  const own = { ...words, clause: 'damages', title: '赔损失', text: '赔偿〔哪些损失〕。', types: ['neighbours'] };
  expect(await saveClause.run(as(by), own)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await saveClause.run(as(director), { ...own, text: '尽快赔偿。' })).toMatchObject({
    error: { code: 'vague' },
  });
  await run(saveClause, director, own);
  expect(await saveClause.run(as(director), own)).toMatchObject({ error: { code: 'stale' } });
  const [first, second] = (await offered()).clauses;
  expect(first).toMatchObject({ key: damages.key, title: '赔损失', isExample: false, version: 1 });
  expect(second).toMatchObject({ isExample: true });
});

test('an own clause is filled in: a day, a sum and a figure as the paper says them, in the words of the agreement', async () => {
  expect(await saveClause.run(as(director), { ...words, title: '一次付清' })).toMatchObject({
    error: { code: 'title_taken' },
  });
  const { key } = await run(saveClause, director, words);
  const term = { clause: key, kind: 'pay', debtorId: respondent.id, amount: '3000', dueDay: '2027-06-01' };
  const blanks = { blank1: '2026-12-01', blank2: '学费', blank3: '500', blank4: '6' };
  expect(await onCase(d, ref, addTerm, by, { ...term, ...blanks, blank3: '一点' })).toMatchObject({
    error: { code: 'blank3_yuan', fields: { blank3: expect.stringContaining('金额') } },
  });
  expect(await onCase(d, ref, addTerm, by, { ...term, ...blanks, blank2: '合理费用' })).toMatchObject({
    error: { code: 'vague' },
  });
  expect(await onCase(d, ref, addTerm, by, { ...term, ...blanks, amount: '' })).toMatchObject({
    error: { code: 'no_amount' },
  });
  await mustOn(d, ref, addTerm, by, { ...term, ...blanks });
  expect((await offered()).drafts[0]!.text).toBe('从2026年12月1日起退还学费，每月500.00元（伍佰元整），共6个月。');
});

test('a clause that was retired is not offered and not taken; saved again it is back; terms keep their words', async () => {
  const own = (await all()).find((c) => c.title === '分月退')!;
  const form = { community: 'words', clause: own.key, version: String(own.version) };
  await run(retireClause, director, form);
  expect(await retireClause.run(as(director), form)).toMatchObject({ error: { code: 'not_found' } });
  expect((await offered()).clauses.map((c) => c.title)).not.toContain('分月退');
  const term = { clause: own.key, kind: 'pay', debtorId: respondent.id, amount: '1', dueDay: '2027-06-01' };
  expect(await onCase(d, ref, addTerm, by, term)).toMatchObject({ error: { code: 'unknown_clause' } });
  expect((await offered()).drafts[0]!.text).toContain('学费');
  await run(saveClause, director, { ...words, ...form, version: String(own.version + 1) });
  expect((await all()).find((c) => c.key === own.key)).toMatchObject({ isRetired: false, version: own.version + 2 });
  await run(retireClause, director, { community: 'words', clause: 'apology', version: '0' });
  expect((await offered()).clauses.map((c) => c.key)).not.toContain('apology');
});
