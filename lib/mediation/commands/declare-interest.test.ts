import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, leak, mustOn, noGround, onCase, partiesOf, run } from '@/tests/support/mediation';
import { aPerson, monday } from '@/tests/support/world';
import { showCase } from '../queries/record';
import { acceptCase } from './accept-case';
import { applyForMediation } from './apply-for-mediation';
import { assignMediator } from './assign-mediator';
import { declareInterest } from './declare-interest';
import { recordWaiver } from './record-waiver';
import { saveMediator } from './save-mediator';
import { saveParty } from './save-party';
import { setAccess } from './set-access';

const { grants, messages } = tables;
const d = await aDispute('interest');
const chief = d.director.actor;
const why = { kind: 'kin', reason: '是表兄弟，不在一户。' };
const lead = { duty: 'lead', chosenBy: 'committee' };
const see = (actor: typeof chief, ref: string) =>
  showCase.run({ store, actor, now: monday, newId }, { community: 'interest', ref });

test('a mediator declares for himself, the director for anybody; it binds until every party has consented', async () => {
  const { ref, applicant, respondent } = await aCaseInMediation(d);
  const of = (mediatorId: string) => ({ ...why, mediatorId });
  expect(await onCase(d, ref, declareInterest, d.mediator.actor, of(d.other.id))).toMatchObject({
    error: { code: 'not_self' },
  });
  expect(await onCase(d, ref, declareInterest, chief, of(d.upstairs.id))).toMatchObject({
    error: { code: 'not_a_mediator' },
  });
  await mustOn(d, ref, declareInterest, chief, of(d.other.id));
  expect(await onCase(d, ref, declareInterest, chief, of(d.other.id))).toMatchObject({
    error: { code: 'declared_before' },
  });
  const other = { ...lead, mediatorId: d.other.id };
  expect(await onCase(d, ref, assignMediator, chief, other)).toMatchObject({ error: { code: 'declared' } });
  for (const p of [applicant, respondent])
    await mustOn(d, ref, recordWaiver, chief, { mediatorId: d.other.id, partyId: p.id, day: '2026-11-23' });
  expect((await onCase(d, ref, assignMediator, chief, other)).ok).toBe(true);
  expect(await see(d.other.actor, ref)).toMatchObject({ value: { interests: ['钱示例（近亲属，不在一户）'] } });
  expect(await see(d.downstairs.actor, ref)).toMatchObject({ value: { interests: [] } });
  expect(JSON.stringify(await see(d.downstairs.actor, ref))).not.toContain('表兄弟');
});

test('who mediates and declares it is told of to the director; a director who declares it knows of the case no more', async () => {
  const { ref, id } = await aCaseInMediation(d);
  await mustOn(d, ref, declareInterest, d.mediator.actor, { ...why, mediatorId: d.mediator.id });
  const told = async (personId: string) =>
    (await store.read.select().from(messages).where(eq(messages.personId, personId))).filter(
      (m) => m.subjectId === id && m.template === 'mediation.interest-declared',
    ).length;
  expect(await told(d.director.id)).toBe(1);
  expect((await see(d.mediator.actor, ref)).ok).toBe(true);
  await mustOn(d, ref, setAccess, chief, { isProtected: 'on', protectedFor: 'mental' });
  const away = await onCase(d, ref, declareInterest, chief, { ...why, mediatorId: d.director.id, kind: 'employment' });
  expect(away).toMatchObject({ value: { isAway: true } });
  expect(await see(chief, ref)).toMatchObject({ error: { code: 'not_found' } });
});

test('an earlier quarrel with a party, and the name on a firm’s form, are found without being declared', async () => {
  const both = await aPerson(d.communityId, ['mediator', 'resident'], '两边示例');
  await store.transaction((tx) =>
    tx.update(tables.people).set({ phone: '13700009999' }).where(eq(tables.people.id, both.id)),
  );
  const against = { ...leak('interest'), respondentName: '两边示例', respondentPhone: '13700009999' };
  await run(applyForMediation, d.downstairs.actor, against);
  const { ref } = await run(applyForMediation, d.downstairs.actor, leak('interest'));
  const another = await aPerson(d.communityId, ['mediation-director']);
  const accepted = { type: 'neighbours', ...noGround };
  await mustOn(d, ref, acceptCase, another.actor, accepted);
  const self = { ...lead, mediatorId: both.id };
  expect(await onCase(d, ref, assignMediator, another.actor, self)).toMatchObject({
    error: { code: 'bound_by_earlier' },
  });
  const boss = await aPerson(d.communityId, ['mediator'], '店长示例');
  const firm = { side: 'respondent', kind: 'firm', name: '某店（示例）', contactName: '店长示例' };
  await mustOn(d, ref, saveParty, another.actor, firm);
  const own = { ...lead, mediatorId: boss.id };
  expect(await onCase(d, ref, assignMediator, another.actor, own)).toMatchObject({
    error: { code: 'works_for_party' },
  });
  const [row] = await store.read.select().from(tables.mediations).where(eq(tables.mediations.ref, ref));
  for (const p of await partiesOf(row!.id))
    await mustOn(d, ref, recordWaiver, another.actor, { mediatorId: boss.id, partyId: p.id, day: '2026-11-23' });
  expect((await onCase(d, ref, assignMediator, another.actor, own)).ok).toBe(true);
  expect(await store.read.$count(grants, eq(grants.personId, boss.id))).toBe(1);
});

test('who works for a party withdraws, whether it was there before or comes in later, until all have consented', async () => {
  const { ref, id, applicant } = await aCaseInMediation(d);
  const profile = { community: 'interest', version: '0', kind: 'firm', employer: '某 公司(示例)' };
  for (const personId of [d.other.id, d.mediator.id]) await run(saveMediator, chief, { ...profile, personId });
  const firm = { side: 'respondent', kind: 'firm', name: '某公司（示例）' };
  expect(await onCase(d, ref, saveParty, chief, firm)).toMatchObject({ error: { code: 'binds_mediator' } });
  const free = await aPerson(d.communityId, ['mediator'], '无关示例');
  await mustOn(d, ref, assignMediator, chief, { ...lead, mediatorId: free.id });
  await mustOn(d, ref, saveParty, chief, firm);
  // Who said nothing, and is the firm's contact in the register.
  const contact = await aPerson(d.communityId, ['mediator'], '联系示例');
  await store.transaction(async (tx) => {
    const known = { id: newId(), communityId: d.communityId, kind: 'merchant' as const, contactId: contact.id };
    await tx.insert(tables.firms).values({ ...known, name: '某公司(示例)', unitId: null });
  });
  const their = { ...lead, mediatorId: contact.id };
  expect(await onCase(d, ref, assignMediator, chief, their)).toMatchObject({ error: { code: 'works_for_party' } });
  const own = { ...lead, mediatorId: d.other.id };
  expect(await onCase(d, ref, assignMediator, chief, own)).toMatchObject({ error: { code: 'works_for_party' } });
  for (const p of await partiesOf(id))
    await mustOn(d, ref, recordWaiver, chief, { mediatorId: d.other.id, partyId: p.id, day: '2026-11-23' });
  await mustOn(d, ref, assignMediator, chief, own);
  const kin = await aPerson(d.communityId, ['resident'], '同户示例');
  await store.transaction(async (tx) => {
    await tx.update(tables.people).set({ phone: '13700008888' }).where(eq(tables.people.id, kin.id));
    const home = { id: newId(), communityId: d.communityId, code: '居9188', kind: 'resident' as const };
    await tx.insert(tables.households).values({ ...home, unitId: null, representativeId: null });
    for (const personId of [kin.id, d.other.id])
      await tx.insert(tables.householdMembers).values({ householdId: home.id, personId, since: '2020-01-01' });
  });
  const late = { side: applicant.side, name: '同户示例', phone: '13700008888' };
  expect(await onCase(d, ref, saveParty, chief, late)).toMatchObject({ error: { code: 'binds_mediator' } });
});
