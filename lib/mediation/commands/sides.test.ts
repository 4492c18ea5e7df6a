import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, caseRow, mustOn, onCase, partiesOf } from '@/tests/support/mediation';
import { aPerson, monday } from '@/tests/support/world';
import { findKnown } from '../queries/known-person';
import { showCase } from '../queries/record';
import { addAgent } from './add-agent';
import { addTerm } from './add-term';
import { assignMediator } from './assign-mediator';
import { draftAgreement } from './draft-agreement';
import { endAgent } from './end-agent';
import { recordSignature } from './record-signature';
import { saveParty } from './save-party';
import { setAccess } from './set-access';

const { accessLog, mediationAgents, mediationSignedFor, people } = tables;
const d = await aDispute('sides');
const by = d.mediator.actor;
const see = async (actor: Actor, ref: string) => {
  const page = await showCase.run({ store, actor, now: monday, newId }, { community: 'sides', ref });
  if (!page.ok) throw new Error(page.error.code);
  return page.value;
};

test('a firm with its code, masked for everybody; at most five speak for a side', async () => {
  const { ref, id } = await aCaseInMediation(d);
  const firm = {
    side: 'respondent',
    kind: 'firm',
    name: '某培训学校（示例）',
    contactName: '郑示例',
    contactPost: '店长',
  };
  const bad = await onCase(d, ref, saveParty, by, { ...firm, code: '91350100M000100Y44' });
  expect(bad).toMatchObject({ error: { fields: { code: expect.any(String) } } });
  await mustOn(d, ref, saveParty, by, { ...firm, code: '91350100m000100y43' });
  for (const actor of [by, d.director.actor, d.downstairs.actor]) {
    const party = (await see(actor, ref)).parties.find((p) => p.name.startsWith('某培训'))!;
    expect(party).toMatchObject({ kindName: '企业、个体工商户', code: '913***********0Y43' });
    expect(party.typedCode).toBe(actor === by ? '91350100M000100Y43' : null);
  }
  for (let n = 1; n <= 5; n++)
    await mustOn(d, ref, saveParty, by, { side: 'applicant', name: `学员${n}`, isRepresentative: 'on' });
  const sixth = { side: 'applicant', name: '学员6', isRepresentative: 'on' };
  expect(await onCase(d, ref, saveParty, by, sixth)).toMatchObject({ error: { code: 'too_many' } });
  expect(await partiesOf(id)).toHaveLength(8);
});

test('what is left empty stays; the roster answers with one person or nobody, and each search is logged', async () => {
  const { ref, respondent } = await aCaseInMediation(d);
  const same = { partyId: respondent.id, side: 'respondent', name: '周示例', work: '司机' };
  await mustOn(d, ref, saveParty, d.director.actor, same);
  const kept = (await partiesOf(respondent.caseId)).find((p) => p.id === respondent.id)!;
  expect(kept).toMatchObject({ phone: '13900000246', address: '1号楼 1-201', work: '司机', personId: d.upstairs.id });
  const neighbour = await aPerson(d.communityId, ['resident'], '陈示例');
  await store.transaction((tx) => tx.update(people).set({ phone: '13500001122' }).where(eq(people.id, neighbour.id)));
  const find = (actor: Actor, name: string, tail: string) =>
    findKnown.run({ store, actor, now: monday, newId }, { community: 'sides', ref, name, tail });
  expect(await find(by, '陈示例', '1122')).toMatchObject({
    value: { person: { id: neighbour.id, phone: '135****1122' } },
  });
  for (const [name, tail] of [
    ['陈', '1122'],
    ['陈示例', '%'],
    ['', '1122'],
    ['陈示例', '1123'],
  ] as const)
    expect(await find(by, name, tail)).toMatchObject({ value: { person: null } });
  expect((await find(d.downstairs.actor, '陈示例', '1122')).ok).toBe(false);
  expect((await find(d.other.actor, '陈示例', '1122')).ok).toBe(false);
  expect(await store.read.$count(accessLog, eq(accessLog.subjectId, neighbour.id))).toBe(1);
  const stolen = { side: 'applicant', name: '别人', knownId: neighbour.id };
  await mustOn(d, ref, saveParty, by, stolen);
  await mustOn(d, ref, saveParty, by, { side: 'applicant', name: '陈示例', knownId: neighbour.id });
  const all = await partiesOf(respondent.caseId);
  expect(all.find((p) => p.name === '别人')!.personId).toBeNull();
  expect(all.find((p) => p.name === '陈示例')).toMatchObject({ personId: neighbour.id, phone: '13500001122' });
});

test('a minor talks and agrees through a guardian, an agent signs with special authority only', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  const child = { partyId: applicant.id, side: 'applicant', name: '李示例', age: '15' };
  await mustOn(d, ref, saveParty, by, child);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ isProtected: true, protectedFor: 'minor' });
  await expect(aSession(d, ref, 'success')).rejects.toThrow(/guardian_first/);
  expect((await see(by, ref)).next).toMatchObject({ deed: 'addAgent' });
  const agent = { partyId: respondent.id, kind: 'agent', name: '郑律师', relation: '律师' };
  expect(await onCase(d, ref, addAgent, by, agent)).toMatchObject({ error: { code: 'scope_missing' } });
  expect(await onCase(d, ref, addAgent, by, { ...agent, scope: 'general' })).toMatchObject({
    error: { code: 'letter_missing' },
  });
  const letter = { scope: 'general', letterDay: '2026-11-20' };
  await mustOn(d, ref, addAgent, by, { ...agent, ...letter });
  const against = { ...agent, ...letter, name: '李示例', phone: '13800005678' };
  expect(await onCase(d, ref, addAgent, by, against)).toMatchObject({ error: { code: 'other_side' } });
  await mustOn(d, ref, addAgent, by, { partyId: applicant.id, kind: 'guardian', name: '李父', relation: '父亲' });
  await aSession(d, ref, 'success');
  await mustOn(d, ref, addTerm, by, { kind: 'act', debtorId: respondent.id, text: '修好防水。', dueDay: '2026-11-25' });
  await mustOn(d, ref, draftAgreement, by, { form: 'written', facts: '漏水。', issues: '谁修。', copies: '3' });
  const agents = await store.read.select().from(mediationAgents).where(eq(mediationAgents.caseId, id));
  const of = (kind: string) => agents.find((a) => a.kind === kind)!.id;
  const sign = (signer: string, agentId = '') => ({ signer, agentId, way: 'signature', day: '2026-11-23' });
  expect(await onCase(d, ref, recordSignature, by, sign(applicant.id))).toMatchObject({
    error: { code: 'guardian_signs' },
  });
  await mustOn(d, ref, recordSignature, by, sign(applicant.id, of('guardian')));
  expect(await onCase(d, ref, recordSignature, by, sign(respondent.id, of('agent')))).toMatchObject({
    error: { code: 'no_authority' },
  });
  await mustOn(d, ref, endAgent, by, { agentId: of('agent') });
  await mustOn(d, ref, addAgent, by, { ...agent, ...letter, scope: 'special' });
  const rows = await store.read.select().from(mediationAgents).where(eq(mediationAgents.caseId, id));
  const lawyer = rows.find((a) => a.scope === 'special')!;
  await mustOn(d, ref, recordSignature, by, sign(respondent.id, lawyer.id));
  expect(await store.read.$count(mediationSignedFor, and(eq(mediationSignedFor.agentId, lawyer.id)))).toBe(1);
});

test('earlier cases: each for the director and the lead, a count for who helps, nothing for a party', async () => {
  const hidden = await aCaseInMediation(d);
  await mustOn(d, hidden.ref, assignMediator, d.director.actor, {
    mediatorId: d.other.id,
    duty: 'lead',
    chosenBy: 'parties',
  });
  await mustOn(d, hidden.ref, setAccess, d.other.actor, { isProtected: 'on', protectedFor: 'mental' });
  const { ref } = await aCaseInMediation(d);
  await mustOn(d, ref, assignMediator, d.director.actor, {
    mediatorId: d.other.id,
    duty: 'helper',
    chosenBy: 'parties',
  });
  const [chief, lead, helper] = [await see(d.director.actor, ref), await see(by, ref), await see(d.other.actor, ref)];
  const numbers = (v: typeof chief) => v.earlier!.flatMap((e) => e.cases.map((c) => c.number));
  const isHidden = (number: string) => number.includes(`${hidden.ref.split('-')[1]}号`);
  expect(numbers(chief).some(isHidden)).toBe(true);
  expect(numbers(lead).length).toBeGreaterThan(0);
  expect(numbers(lead).some(isHidden)).toBe(false);
  expect(numbers(helper)).toEqual([]);
  expect(helper.earlier!.every((e) => e.count > 0)).toBe(true);
  expect((await see(d.upstairs.actor, ref)).earlier).toBeNull();
});
