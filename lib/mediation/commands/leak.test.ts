import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, aSession, at, caseRow, mustOn, onCase } from '@/tests/support/mediation';
import { showFile } from '../queries/file';
import { addTerm } from './add-term';
import { closeCase } from './close-case';
import { draftAgreement } from './draft-agreement';
import { noteStep } from './note-step';
import { performTerm } from './perform-term';
import { recordSession } from './record-session';
import { recordSignature } from './record-signature';
import { recordVisit } from './record-visit';

const { auditEvents, mediationAgreements, mediationTerms, mediationVisits, messages, transitions } = tables;
const d = await aDispute('leak');

test('the leak: application, talks, agreement, performance and two visits', async () => {
  const { ref, id, applicant, respondent } = await aCaseInMediation(d);
  const by = d.mediator.actor;
  const state = async () => (await caseRow(ref, d.communityId)).state;
  const note = { at: '2026-11-23 08:56', place: '13号楼', present: '双方、物业师傅', text: '漏点在卫生间地漏。' };
  await mustOn(d, ref, noteStep, by, { step: 'examine', ...note });
  await mustOn(d, ref, noteStep, by, { step: 'examine', ...note, isPrivate: 'on' });
  expect(await onCase(d, ref, noteStep, by, { step: 'score', ...note })).toMatchObject({ ok: false });
  const draft = { form: 'written', facts: '漏点在地漏。', issues: '赔多少；周某全责。', copies: '3' };
  expect(await onCase(d, ref, draftAgreement, by, draft)).toMatchObject({ error: { code: 'no_session' } });
  await aSession(d, ref, 'success');
  expect(await onCase(d, ref, draftAgreement, by, draft)).toMatchObject({ error: { code: 'no_terms' } });

  const pay = {
    kind: 'pay',
    debtorId: respondent.id,
    text: '赔顶棚和被褥损失。',
    amount: '3200',
    dueDay: '2026-11-30',
  };
  await mustOn(d, ref, addTerm, by, {
    ...pay,
    kind: 'act',
    text: '修好卫生间防水。',
    amount: '',
    dueDay: '2026-11-25',
  });
  await mustOn(d, ref, addTerm, by, pay);
  await mustOn(d, ref, addTerm, by, { kind: 'promise', debtorId: applicant.id, text: '收款后不再提出其他要求。' });
  expect(await onCase(d, ref, draftAgreement, by, { ...draft, copies: '2' })).toMatchObject({
    error: { fields: { copies: '份数不够：当事人每人一份，调委会留一份。' } },
  });
  await mustOn(d, ref, draftAgreement, by, draft);
  expect(await state()).toBe('signing');
  const [agreement] = await store.read.select().from(mediationAgreements).where(eq(mediationAgreements.caseId, id));
  expect(agreement).toMatchObject({ number: 'leak人调字〔2026〕001号', effectiveDay: null });

  const sign = (signer: string, way: string, day: string) => ({ signer, way, day });
  const later = at('2026-11-24');
  await mustOn(d, ref, recordSignature, by, sign(applicant.id, 'signature', '2026-11-23'), later);
  await mustOn(d, ref, recordSignature, by, sign('seal', 'seal', '2026-11-24'), later);
  await mustOn(d, ref, recordSignature, by, sign(d.mediator.id, 'signature', '2026-11-23'), later);
  expect(await state()).toBe('signing');
  await mustOn(d, ref, recordSignature, by, sign(respondent.id, 'fingerprint', '2026-11-23'), later);
  expect(await state()).toBe('performing');
  const [inForce] = await store.read.select().from(mediationAgreements).where(eq(mediationAgreements.caseId, id));
  expect(inForce!.effectiveDay).toBe('2026-11-24');

  const terms = await store.read.select().from(mediationTerms).orderBy(asc(mediationTerms.position));
  const proof = (i: number, day: string) => ({ termId: terms[i]!.id, day, text: '收据一张。' });
  await mustOn(d, ref, performTerm, by, proof(0, '2026-11-25'), at('2026-11-25'));
  expect(await state()).toBe('performing');
  await mustOn(d, ref, performTerm, by, proof(1, '2026-11-30'), at('2026-11-30'));
  expect(await state()).toBe('performed');

  const visits = await store.read.select().from(mediationVisits).orderBy(asc(mediationVisits.afterDays));
  expect(visits.map((v) => v.dueDay)).toEqual(['2026-12-01', '2026-12-24']);
  // A visit still to come has a form to take along, and is no paper of the file.
  const file = await showFile.run({ store, actor: by, now: at('2026-11-30'), newId }, { community: d.code, ref });
  expect(file.ok && file.value.papers.find((p) => p.name === 'visits')).toMatchObject({
    ...{ state: 'if-needed', opens: true },
  });
  const found = { performance: 'full', risk: 'none', findings: '修好了，两家还来往。' };
  await mustOn(
    d,
    ref,
    recordVisit,
    by,
    { visitId: visits[0]!.id, at: '2026-12-01 10:00', ...found },
    at('2026-12-01', '11:00'),
  );
  const close = { performance: 'full', gapReason: '身份证明没有复印。' };
  expect(await onCase(d, ref, closeCase, by, close)).toMatchObject({ error: { code: 'visits_missing' } });
  await mustOn(
    d,
    ref,
    recordVisit,
    by,
    { visitId: visits[1]!.id, at: '2026-12-24 10:00', ...found },
    at('2026-12-24', '11:00'),
  );
  await mustOn(d, ref, closeCase, by, close, at('2026-12-24', '11:30'));
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'closed', performance: 'full' });
  expect(await onCase(d, ref, recordSession, by, {})).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('nothing in the chain, the messages or the history says what it was about', async () => {
  const events = await store.read.select().from(auditEvents);
  const told = await store.read.select().from(messages);
  const steps = await store.read.select().from(transitions);
  const everything = JSON.stringify([events, told, steps]);
  expect(everything).not.toMatch(/漏水|neighbours|邻里|周示例|13900000246|地漏/);
  expect(events.length).toBeGreaterThan(15);
});
