import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCaseInMediation, aDispute, caseRow, mustOn, onCase } from '@/tests/support/mediation';
import { monday } from '@/tests/support/world';
import { showCase } from '../queries/record';
import { addTerm } from './add-term';
import { draftAgreement } from './draft-agreement';
import { recordSession } from './record-session';
import { recordSignature } from './record-signature';

const d = await aDispute('recorder');
const by = d.mediator.actor;

test('the recorder, when it was nobody of the mediators, signs too; nothing waits for it', async () => {
  const { ref, applicant, respondent } = await aCaseInMediation(d);
  const met = { at: '2026-11-23T08:55', place: '调解室', present: '双方', statement: '都说了。', result: 'success' };
  await mustOn(d, ref, recordSession, d.director.actor, met);
  const act = { kind: 'act', debtorId: respondent.id, text: '修好防水。', dueDay: '2026-11-25' };
  await mustOn(d, ref, addTerm, by, act);
  await mustOn(d, ref, draftAgreement, by, { form: 'written', facts: '漏水。', issues: '谁修。', copies: '3' });
  const sign = (signer: string, way = 'signature') =>
    onCase(d, ref, recordSignature, by, { signer, way, day: '2026-11-23' });
  expect(await sign(d.director.id, 'seal')).toMatchObject({ error: { code: 'wrong_way' } });
  expect(await sign(d.other.id)).toMatchObject({ error: { code: 'unknown_signer' } });
  expect((await sign(d.director.id)).ok).toBe(true);
  const page = await showCase.run({ store, actor: by, now: monday, newId }, { community: 'recorder', ref });
  if (!page.ok) throw new Error(page.error.code);
  expect(page.value.agreement).toMatchObject({
    signatures: [{ who: expect.stringMatching(/^记录人 /) }],
    signedBy: [],
  });
  for (const [signer, way] of [[applicant.id], [respondent.id], [d.mediator.id], ['seal', 'seal']] as const)
    expect((await sign(signer, way)).ok).toBe(true);
  expect((await caseRow(ref, d.communityId)).state).toBe('performing');
});
