import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { findActor } from '@/lib/identity/actor';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, leak, mustOn, run } from '@/tests/support/mediation';
import { aPerson, monday } from '@/tests/support/world';
import { addTerm } from '../commands/add-term';
import { applyForMediation } from '../commands/apply-for-mediation';
import { draftAgreement } from '../commands/draft-agreement';
import { registerCase } from '../commands/register-case';
import { saveParty } from '../commands/save-party';
import { setAccess } from '../commands/set-access';
import { listCases } from './list';
import { showStatistics } from './statistics';

const here = await aDispute('stat');
const there = await aDispute('stat-far');
const street = await aPerson(here.communityId, ['street']);
await store.transaction((tx) =>
  tx.insert(tables.grants).values({
    ...{ id: newId(), communityId: there.communityId, personId: street.id, role: 'street', since: monday },
  }),
);
const both = await findActor(store.read, street.id);

/** Paid orally: 3,200.50 yuan. */
async function settled(d: typeof here) {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  await aSession(d, ref, 'success');
  const term = {
    kind: 'pay',
    debtorId: respondent.id,
    text: '周某付修理费。',
    amount: '3200.50',
    dueDay: '2026-12-01',
  };
  await mustOn(d, ref, addTerm, d.mediator.actor, term);
  const draft = { form: 'oral', facts: '漏水。', issues: '谁赔。', copies: '3', agreedDay: '2026-11-23' };
  await mustOn(d, ref, draftAgreement, d.mediator.actor, { ...draft, consents: [applicant.id, respondent.id] });
  return { ref, id };
}

const done = await settled(here);
const secret = await aCaseInMediation(here);
await mustOn(here, secret.ref, setAccess, here.mediator.actor, { isProtected: 'on', protectedFor: 'violence' });
const hard = await aCaseInMediation(here);
await aSession(here, hard.ref, 'continued');
await aSession(here, hard.ref, 'continued');
await run(applyForMediation, here.downstairs.actor, leak('stat'));
await run(registerCase, here.other.actor, { ...leak('stat'), source: 'court', applicantName: '赵某' });
await settled(there);

const week = { from: '2026-11-23', to: '2026-11-23' };
async function see(actor: Actor, input: object = week) {
  const page = await showStatistics.run({ store, actor, now: monday, newId }, { community: 'stat', ...input });
  if (!page.ok) throw new Error(page.error.code);
  const texts = Object.fromEntries(page.value.groups.flatMap((g) => g.lines.map((l) => [l.key, l.text])));
  return { ...page.value, texts };
}
const refused = async (actor: Actor) => {
  const page = await showStatistics.run({ store, actor, now: monday, newId }, { community: 'stat' });
  return page.ok ? null : page.error.code;
};

test('the director reads the table of the period, protected cases counted', async () => {
  const view = await see(here.director.actor);
  expect(view.texts).toMatchObject({
    ...{ accepted: '3 件', parties: '6 人', succeeded: '1 件', difficult: '1 件', application: '3 件', court: '0 件' },
    ...{ neighbours: '3 件', marriage: '0 件', oral: '1 件', written: '0 件', amount: '3,200.50 元', walks: '0 次' },
  });
  expect(view.rate).toBe('1 / 3');
  expect(view.months).toEqual([
    { label: '11月', accepted: { drawn: 3, text: '3' }, succeeded: { drawn: 1, text: '1' } },
  ]);
  const before = await see(here.director.actor, { from: '2026-11-01', to: '2026-11-22' });
  expect(Object.values(before.texts).every((text) => /^0(\.00)? /.test(text))).toBe(true);
});

test('each figure opens as many cases as it says', async () => {
  const view = await see(here.director.actor);
  const cells = view.groups.flatMap((g) => g.lines.filter((l) => l.href));
  expect(cells.length).toBeGreaterThan(5);
  for (const cell of cells) {
    const asked = Object.fromEntries(new URL(cell.href!, 'http://x').searchParams);
    const at = { store, actor: here.director.actor, now: monday, newId };
    const page = await listCases.run(at, { ...asked, community: 'stat' });
    expect(page.ok && page.value.rows.length, cell.label).toBe(cell.value);
  }
});

test('a list of a cell shows nobody a case more, and a party nothing of the own', async () => {
  const refs = async (actor: Actor, counted: string) => {
    const page = await listCases.run({ store, actor, now: monday, newId }, { community: 'stat', counted, ...week });
    return page.ok ? page.value.rows.map((r) => r.id) : null;
  };
  expect((await refs(here.director.actor, 'accepted'))!.sort()).toEqual([done.id, secret.id, hard.id].sort());
  for (const actor of [both, there.director.actor, here.mediator.actor, here.downstairs.actor])
    expect(await refs(actor, 'accepted')).toEqual([]);
});

test('the street reads its communities in fives and whole months, and no case', async () => {
  const view = await see(both, { unit: 'street', ...week });
  expect(view).toMatchObject({ isExact: false, unit: '2 个社区合计', rate: '少于 5 / 少于 5' });
  expect(view.period).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(view.texts).toMatchObject({ accepted: '少于 5 件', parties: '5 人以上', amount: '不单列', oral: '少于 5 件' });
  expect(view.groups.flatMap((g) => g.lines).every((l) => l.href === null)).toBe(true);
  expect(view.groups.flatMap((g) => g.lines).filter((l) => l.value !== null)).toHaveLength(1);
  expect((await see(both)).unit).toMatch(/stat/);
});

test('what a case keeps for the table is what counting anew gives, after every deed that changes it', async () => {
  const { mediationAgreements, mediationParties, mediationSessions, mediationTerms, mediations } = tables;
  const joined = { side: 'respondent', name: '物业公司（示例）', kind: 'firm' };
  await mustOn(here, hard.ref, saveParty, here.mediator.actor, joined);
  const rows = await store.read.select().from(mediations);
  for (const { id, partyCount, openTalks } of rows) {
    const open = and(eq(mediationSessions.caseId, id), eq(mediationSessions.result, 'continued'));
    expect(partyCount).toBe(await store.read.$count(mediationParties, eq(mediationParties.caseId, id)));
    expect(openTalks).toBe(await store.read.$count(mediationSessions, open));
  }
  expect(rows.find((r) => r.id === hard.id)).toMatchObject({ partyCount: 3, openTalks: 2 });
  for (const { id, amount } of await store.read.select().from(mediationAgreements)) {
    const terms = await store.read.select().from(mediationTerms).where(eq(mediationTerms.agreementId, id));
    const paid = terms.filter((t) => t.kind === 'pay');
    expect(amount).toBe(paid.length ? paid.reduce((sum, t) => sum + t.amount!, 0) : null);
  }
});

test('nobody else reads it', async () => {
  for (const actor of [here.mediator.actor, here.downstairs.actor, there.director.actor])
    expect(await refused(actor)).toBe('forbidden');
  const admin = await aPerson(here.communityId, ['admin']);
  expect(await refused(admin.actor)).toBe('forbidden');
});

test('the number of statements does not grow with cases, communities or months', async () => {
  const cost = async (input: object) => {
    const start = store.statements();
    await see(both, input);
    return store.statements() - start;
  };
  const one = await cost(week);
  expect(one).toBeLessThanOrEqual(8);
  expect(await cost({ unit: 'street', from: '2024-01-01', to: '2026-11-23' })).toBe(one);
});

test('a search finds words of the title and the number, and no protected case of others', async () => {
  const found = async (actor: Actor, q: string) => {
    const page = await listCases.run({ store, actor, now: monday, newId }, { community: 'stat', q });
    return page.ok ? page.value.rows.length : null;
  };
  expect(await found(here.director.actor, '漏水')).toBe(5);
  expect(await found(here.director.actor, '没有人写过')).toBe(0);
  const [row] = await store.read.select().from(tables.mediations).where(eq(tables.mediations.id, secret.id));
  const number = `调〔2026〕${row!.ref.split('-')[1]}号`;
  expect(await found(here.director.actor, number)).toBe(1);
  expect(await found(here.other.actor, number)).toBe(0);
  expect(await found(here.downstairs.actor, number)).toBe(0);
});
