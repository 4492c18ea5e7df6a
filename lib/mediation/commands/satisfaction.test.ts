import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aDispute, at, mustOn, onCase } from '@/tests/support/mediation';
import { aSettledCase } from '@/tests/support/whole-case';
import { aPerson } from '@/tests/support/world';
import { showPaper } from '../queries/paper';
import { showCase } from '../queries/record';
import { showStatistics } from '../queries/statistics';
import { bindDossier } from './bind-dossier';
import { closeCase } from './close-case';
import { noteSatisfaction } from './note-satisfaction';
import { recordVisit } from './record-visit';
import { saySatisfaction } from './say-satisfaction';

const { accounts, auditEvents, mediationSatisfactions, mediationVisits, transitions } = tables;
const d = await aDispute('satisfied');
const street = await aPerson(d.communityId, ['street']);
const by = d.mediator.actor;
const end = at('2026-12-25', '12:00');
// The one downstairs signs in; the one upstairs has no account.
await store.transaction((tx) =>
  tx.insert(accounts).values({
    ...{ id: newId(), personId: d.downstairs.id, phone: '13800005678', passwordHash: 'x', activatedAt: end },
  }),
);
const c = await aSettledCase(d);
const visits = await store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, c.id));
const [first, second] = [...visits].sort((a, b) => a.afterDays - b.afterDays);
const spoken = { partyId: c.respondent.id, visitId: first!.id, answer: 'mostly', words: '就是来得慢了点。' };
const note = (over: object = {}, who = by) => onCase(d, c.ref, noteSatisfaction, who, { ...spoken, ...over }, end);
const say = (answer: string, words = '', who = d.downstairs.actor) =>
  onCase(d, c.ref, saySatisfaction, who, { answer, words }, end);
const see = async (actor: typeof by) => {
  const page = await showCase.run({ store, actor, now: end, newId }, { community: d.code, ref: c.ref });
  return page.ok ? page.value.after.answers.map(({ who, word, way, words }) => [who, word, way, words]) : null;
};

test('a party answers once and may change it; nobody answers for who has an account, nor for oneself as mediator', async () => {
  expect(await say('')).toMatchObject({ ok: false });
  expect(await say('unsatisfied', '赔得少了。')).toMatchObject({ ok: true });
  expect(await say('satisfied', '谢谢，讲得明白。')).toMatchObject({ ok: true });
  expect(await say('satisfied', '', d.mediator.actor)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await say('satisfied', '', d.director.actor)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await note({ partyId: c.applicant.id })).toMatchObject({ error: { code: 'has_account' } });
  expect(await store.read.select().from(mediationSatisfactions)).toMatchObject([
    { partyId: c.applicant.id, answer: 'satisfied', way: 'own', visitId: null },
  ]);
});

test('what was spoken is written down by who made the visit, once there was one', async () => {
  expect(await note()).toMatchObject({ error: { code: 'unknown_visit' } });
  for (const v of [first, second]) {
    const found = { performance: 'full', risk: 'none', findings: '没有再漏。' };
    const when = v === first ? '2026-12-01 10:00' : '2026-12-24 10:00';
    await mustOn(d, c.ref, recordVisit, by, { visitId: v!.id, at: when, ...found }, end);
  }
  expect(await note({ visitId: '' })).toMatchObject({ error: { code: 'unknown_visit' } });
  expect(await note({}, d.director.actor)).toMatchObject({ error: { code: 'not_visitor' } });
  expect(await note()).toMatchObject({ ok: true });
});

test('the other side reads nothing of it; what a party wrote is for the director, what was spoken also for the mediator', async () => {
  const own = ['李示例', '满意', '本人答'];
  const theirs = ['周示例', '基本满意', '口述，孙示例登记', '就是来得慢了点。'];
  expect(await see(d.director.actor)).toEqual(expect.arrayContaining([[...own, '谢谢，讲得明白。'], theirs]));
  expect(await see(by)).toEqual(expect.arrayContaining([[...own, null], theirs]));
  expect(await see(d.downstairs.actor)).toEqual([['您', '满意', '本人答', '谢谢，讲得明白。']]);
  expect(await see(d.upstairs.actor)).toEqual([['您', '基本满意', '口述，孙示例登记', '就是来得慢了点。']]);
  const history = await store.read.select().from(transitions).where(eq(transitions.subjectId, c.id));
  expect(history.filter((h) => h.event === 'satisfy').map((h) => h.textId)).toEqual([null, null, null]);
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.type, 'mediation.satisfy'));
  expect(JSON.stringify(events.map((e) => e.payload))).not.toMatch(/satisfied|mostly/);
});

test('it stands on the record of the visit, and in the table as counts of persons, in fives for who may not see all', async () => {
  const paper = await showPaper.run({ store, actor: d.director.actor, now: end, newId }, {
    community: d.code,
    ref: c.ref,
    paper: 'visits',
    exported: '',
  } as never);
  const words = JSON.stringify(paper);
  expect(words).toContain('周示例：基本满意（口述，孙示例登记）');
  expect(words).toContain('李示例：满意（本人答）');
  expect(words).not.toContain('讲得明白');
  const texts = async (actor: typeof by) => {
    const year = { community: d.code, from: '2026-01-01', to: '2026-12-31' };
    const page = await showStatistics.run({ store, actor, now: end, newId }, year);
    const groups = page.ok ? page.value.groups : [];
    return groups.find((g) => g.title === '当事人满意不满意')?.lines.map((l) => [l.label, l.text, l.href]);
  };
  expect(await texts(d.director.actor)).toEqual([
    ['满意', '1 人', null],
    ['基本满意', '1 人', null],
    ['不满意', '0 人', null],
  ]);
  expect(await texts(street.actor)).toEqual(['满意', '基本满意', '不满意'].map((label) => [label, '少于 5 人', null]));
});

test('what is bound is changed no more', async () => {
  await mustOn(d, c.ref, closeCase, by, { performance: 'full', gapReason: '都办到了。' }, end);
  expect(await say('mostly', '谢谢，讲得明白。')).toMatchObject({ ok: true });
  await mustOn(d, c.ref, bindDossier, by, { boundOn: '2026-12-25' }, end);
  expect(await say('satisfied')).toMatchObject({ error: { code: 'bound_before' } });
  expect(await note({ answer: 'satisfied' })).toMatchObject({ error: { code: 'bound_before' } });
});
