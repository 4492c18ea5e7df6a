import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import {
  aCaseInMediation,
  aDispute,
  aSession,
  at,
  caseRow,
  leak,
  mustOn,
  noGround,
  onCase,
  partiesOf,
  run,
} from '@/tests/support/mediation';
import { aPerson } from '@/tests/support/world';
import { acceptCase } from './accept-case';
import { addTerm } from './add-term';
import { applyForMediation } from './apply-for-mediation';
import { assignMediator } from './assign-mediator';
import { breachTerm } from './breach-term';
import { closeCase } from './close-case';
import { draftAgreement } from './draft-agreement';
import { extendDeadline } from './extend-deadline';
import { recordSession } from './record-session';
import { recordSignature } from './record-signature';
import { recordVisit } from './record-visit';
import { recordWaiver } from './record-waiver';
import { removeTerm } from './remove-term';
import { stopCase } from './stop-case';
import { voidAgreement } from './void-agreement';

const { householdMembers, households, mediationAgreements, mediationTerms, mediationVisits, messages } = tables;
const d = await aDispute('turns');
const by = d.mediator.actor;
const act = (debtorId: string) => ({ kind: 'act', debtorId, text: '修好防水。', dueDay: '2026-11-25' });
const paper = { form: 'written', facts: '漏点在地漏。', issues: '谁来赔。', copies: '3' };

test('who is bound to a party is blocked until every party has consented on paper', async () => {
  await store.transaction(async (tx) => {
    const home = { id: d.units[0]!.id, communityId: d.communityId, code: 'h1', kind: 'resident' as const };
    await tx.insert(households).values({ ...home, unitId: null, representativeId: null });
    for (const personId of [d.mediator.id, d.downstairs.id])
      await tx.insert(householdMembers).values({ householdId: home.id, personId, since: '2020-01-01', until: null });
  });
  const { ref } = await run(applyForMediation, d.downstairs.actor, leak('turns'));
  await mustOn(d, ref, acceptCase, d.director.actor, { type: 'neighbours', ...noGround });
  const parties = await partiesOf((await caseRow(ref, d.communityId)).id);
  const lead = { mediatorId: d.mediator.id, duty: 'lead', chosenBy: 'committee' };
  const chief = d.director.actor;
  expect(await onCase(d, ref, assignMediator, chief, lead)).toMatchObject({ error: { code: 'bound_by_household' } });
  // Nobody finds it among the work to take up who would have to withdraw.
  expect(await onCase(d, ref, assignMediator, by, lead)).toMatchObject({ error: { code: 'not_found' } });
  const other = { ...lead, mediatorId: d.other.id };
  const third = await aPerson(d.communityId, ['mediator']);
  expect(await onCase(d, ref, assignMediator, third.actor, other)).toMatchObject({ error: { code: 'not_self' } });
  const clerk = { ...lead, mediatorId: d.upstairs.id };
  expect(await onCase(d, ref, assignMediator, d.director.actor, clerk)).toMatchObject({
    error: { code: 'not_a_mediator' },
  });
  const consent = (i: number) => ({ mediatorId: d.mediator.id, partyId: parties[i]!.id, day: '2026-11-23' });
  await mustOn(d, ref, recordWaiver, d.director.actor, consent(0));
  expect((await onCase(d, ref, assignMediator, chief, lead)).ok).toBe(false);
  await mustOn(d, ref, recordWaiver, d.director.actor, consent(1));
  expect(await onCase(d, ref, recordWaiver, d.director.actor, consent(1))).toMatchObject({ error: { code: 'twice' } });
  expect((await onCase(d, ref, assignMediator, chief, lead)).ok).toBe(true);
  expect((await onCase(d, ref, assignMediator, d.director.actor, other)).ok).toBe(true);
  expect(await onCase(d, ref, assignMediator, by, lead)).toMatchObject({ error: { code: 'not_found' } });
  await store.transaction(async (tx) => {
    await tx.delete(householdMembers).where(eq(householdMembers.personId, d.mediator.id));
  });
});

test('no talk before both sides were told their rights', async () => {
  const { ref, applicant } = await aCaseInMediation(d);
  const early = { at: '2026-11-23 08:40', place: '调解室', present: '双方', statement: '说了。', result: 'success' };
  expect(await onCase(d, ref, recordSession, by, early)).toMatchObject({ error: { code: 'rights_first' } });
  const apart = { ...early, at: '2026-11-23 08:55', withPartyId: applicant.id };
  expect(await onCase(d, ref, recordSession, by, apart)).toMatchObject({ error: { code: 'success_is_joint' } });
});

test('a party who refuses ends it by the own hand, with the draft agreement void', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  await aSession(d, ref, 'success');
  await mustOn(d, ref, addTerm, by, act(respondent.id));
  await mustOn(d, ref, draftAgreement, by, paper);
  const sign = { signer: applicant.id, way: 'signature', day: '2026-11-23' };
  await mustOn(d, ref, recordSignature, by, sign);
  expect(await onCase(d, ref, recordSignature, by, sign)).toMatchObject({ error: { code: 'signed_before' } });
  await mustOn(d, ref, stopCase, d.upstairs.actor);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'stopped' });
  const [agreement] = await store.read.select().from(mediationAgreements).where(eq(mediationAgreements.caseId, id));
  expect(agreement).toMatchObject({ effectiveDay: null, voidedAt: expect.any(Date) });
  const seal = { signer: 'seal', way: 'seal', day: '2026-11-23' };
  expect(await onCase(d, ref, recordSignature, by, seal)).toMatchObject({ error: { code: 'illegal_transition' } });
  expect(await store.read.$count(messages, eq(messages.template, 'mediation.stopped'))).toBeGreaterThan(1);
});

test('a mediator must say which party refuses', async () => {
  const { ref, respondent } = await aCaseInMediation(d);
  expect(await onCase(d, ref, stopCase, by)).toMatchObject({ error: { code: 'unknown_party' } });
  await mustOn(d, ref, stopCase, by, { partyId: respondent.id, reason: '不愿谈。' });
});

test('the month is extended by both sides only', async () => {
  const { ref, applicant, respondent } = await aCaseInMediation(d);
  const more = { dueDay: '2027-01-15', reason: '等鉴定。' };
  expect(await onCase(d, ref, extendDeadline, by, { ...more, consents: applicant.id })).toMatchObject({
    error: { code: 'consent_missing' },
  });
  const both = { ...more, consents: [applicant.id, respondent.id] };
  expect(await onCase(d, ref, extendDeadline, by, { ...both, dueDay: '2026-12-01' })).toMatchObject({
    error: { code: 'not_later' },
  });
  await mustOn(d, ref, extendDeadline, by, both);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ dueDay: '2027-01-15', extensions: 1 });
});

test('a voided number stays, its terms come back; oral is in force on agreement; a breach closes as not performed', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  await aSession(d, ref, 'success');
  await mustOn(d, ref, addTerm, by, act(respondent.id));
  const slip = await onCase(d, ref, addTerm, by, { ...act(respondent.id), kind: 'pay', amount: '' });
  expect(slip).toMatchObject({ error: { fields: { amount: expect.any(String) } } });
  await mustOn(d, ref, draftAgreement, by, paper);
  await mustOn(d, ref, voidAgreement, by, { reason: '日期要改。' });
  const loose = (await store.read.select().from(mediationTerms).where(eq(mediationTerms.caseId, id))).filter(
    (t) => !t.agreementId,
  );
  expect(loose).toHaveLength(1);
  await mustOn(d, ref, addTerm, by, act(applicant.id));
  await mustOn(d, ref, removeTerm, by, { termId: loose[0]!.id });
  const oral = { ...paper, form: 'oral', agreedDay: '2026-11-23', consents: applicant.id };
  expect(await onCase(d, ref, draftAgreement, by, oral)).toMatchObject({ error: { code: 'consent_missing' } });
  await mustOn(d, ref, draftAgreement, by, { ...oral, consents: [applicant.id, respondent.id] });
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'performing' });
  const all = await store.read.select().from(mediationAgreements).where(eq(mediationAgreements.caseId, id));
  expect(new Set(all.map((a) => a.number)).size).toBe(2);
  const kept = await store.read.select().from(mediationTerms).where(eq(mediationTerms.caseId, id));
  const term = kept.find((t) => t.agreementId === all.find((a) => a.form === 'oral')!.id)!;
  const late = { termId: term.id, day: '2026-11-25', text: '上门看过，没动。' };
  expect(await onCase(d, ref, breachTerm, by, late, at('2026-11-26'))).toMatchObject({ error: { code: 'not_due' } });
  await mustOn(d, ref, breachTerm, by, { ...late, day: '2026-11-26' }, at('2026-11-26'));
  const end = at('2026-12-24', '12:00');
  for (const visit of await store.read.select().from(mediationVisits).where(eq(mediationVisits.caseId, id)))
    await mustOn(
      d,
      ref,
      recordVisit,
      by,
      { visitId: visit.id, at: '2026-12-24 10:00', performance: 'none', risk: 'watch', findings: '没修。' },
      end,
    );
  expect(await onCase(d, ref, closeCase, by, { performance: 'full' }, end)).toMatchObject({
    error: { code: 'wrong_outcome' },
  });
  await mustOn(d, ref, closeCase, by, { performance: 'none', gapReason: '没有复印。' }, end);
});
