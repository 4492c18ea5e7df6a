import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aPhoto, asFile } from '@/tests/support/files';
import { aGroup, claimsOf, family, importRows, inForce, onClaim } from '@/tests/support/group';
import { anAmr } from '@/tests/support/media';
import { aCaseInMediation, aDispute, aSession, at, mustOn } from '@/tests/support/mediation';
import { aWholeCase } from '@/tests/support/whole-case';
import { addAgent } from '../commands/add-agent';
import { addTerm } from '../commands/add-term';
import { attachFile } from '../commands/attach-file';
import { draftAgreement } from '../commands/draft-agreement';
import { listEvidence } from '../commands/list-evidence';
import { noteStep } from '../commands/note-step';
import { payClaim } from '../commands/pay-claim';
import { payInstalment } from '../commands/pay-instalment';
import { recordSignature } from '../commands/record-signature';
import { settleClaim } from '../commands/settle-claim';
import { showFile } from './file';
import { showFileArchive } from './file-archive';
import { showCaseFiles } from './files-page';

const d = await aDispute('scans');
const { mediator, downstairs, upstairs } = d;
const by = mediator.actor;
const asked = (who = mediator) => ({ store, actor: who.actor, now: at('2026-12-26'), newId });
const photo = async () => asFile(await aPhoto());

async function gapsOf(ref: string) {
  const seen = await showFile.run(asked(), { community: d.code, ref });
  if (!seen.ok) throw new Error(seen.error.code);
  return seen.value.checks.flatMap((c) => c.gaps).filter((g) => g.supply === 'files');
}
async function filesOf(ref: string, who = mediator) {
  const seen = await showCaseFiles.run(asked(who), { community: d.code, ref });
  return seen.ok ? seen.value.files.map((f) => `${f.label} ${f.caption ?? ''}`.trim()) : seen.error.code;
}

test('a note, evidence and a letter of authority take what goes with them; each side opens its own', async () => {
  const c = await aCaseInMediation(d);
  const note = { step: 'listen', at: '2026-11-23 08:50', place: '家里', present: '双方', text: '看了漏水的地方。' };
  await mustOn(d, c.ref, noteStep, by, { ...note, files: [await photo(), asFile(anAmr(), '录音.amr')] });
  const item = { name: '报修单', kind: 'document', form: 'copy', pages: '1', day: '2026-11-23' };
  await mustOn(d, c.ref, listEvidence, by, { ...item, partyId: c.applicant.id, files: await photo() });
  const agent = { kind: 'agent', name: '赵律师', relation: '律师', scope: 'general', letterDay: '2026-11-20' };
  await mustOn(d, c.ref, addAgent, by, { ...agent, partyId: c.respondent.id });
  expect((await gapsOf(c.ref)).map((g) => g.text)).toEqual(['没有赵律师的授权委托书扫描件。']);
  await mustOn(d, c.ref, addAgent, by, { ...agent, name: '钱律师', partyId: c.respondent.id, files: await photo() });
  expect((await gapsOf(c.ref)).map((g) => g.text)).toEqual(['没有赵律师的授权委托书扫描件。']);
  expect((await filesOf(c.ref)).toString()).toContain('证据材料 报修单');
  expect(await filesOf(c.ref)).toHaveLength(4);
  expect(await filesOf(c.ref, downstairs)).toEqual(['证据材料 报修单']);
  expect(await filesOf(c.ref, upstairs)).toEqual(['授权委托书']);
});

test('七查 asks for the signed paper and for what shows each part that was paid, and both open the paper', async () => {
  const c = await aCaseInMediation(d);
  await aSession(d, c.ref, 'success');
  const pay = { kind: 'pay', debtorId: c.respondent.id, text: '付清修理费。', amount: '3000' };
  await mustOn(d, c.ref, addTerm, by, { ...pay, instalments: '2026-11-25 1000\n2026-12-05 2000' });
  await mustOn(d, c.ref, draftAgreement, by, { form: 'written', facts: '漏水。', issues: '谁来赔。', copies: '3' });
  const on = { day: '2026-11-23' };
  for (const signer of [c.applicant.id, c.respondent.id, mediator.id])
    await mustOn(d, c.ref, recordSignature, by, { ...on, signer, way: 'signature' });
  await mustOn(d, c.ref, recordSignature, by, { ...on, signer: 'seal', way: 'seal' });
  expect((await gapsOf(c.ref)).map((g) => g.text)).toEqual(['没有签好字的协议扫描件。']);
  await mustOn(d, c.ref, attachFile, by, { purpose: 'signed', caption: '协议第一页', files: await photo() });
  expect(await gapsOf(c.ref)).toEqual([]);
  const { mediationInstalments: parts } = tables;
  const [first, last] = await store.read.select().from(parts).where(eq(parts.caseId, c.id)).orderBy(parts.position);
  const paid = { day: '2026-11-25', text: '转账。' };
  const later = at('2026-11-26');
  await mustOn(d, c.ref, payInstalment, by, { ...paid, instalmentId: first!.id, files: await photo() }, later);
  await mustOn(d, c.ref, payInstalment, by, { ...paid, instalmentId: last!.id }, later);
  expect((await gapsOf(c.ref)).map((g) => g.text)).toEqual(['没有付款凭证的照片或扫描件：第一条第 2 期']);
  const late = { purpose: 'proof', caption: '回单', targetId: last!.id, files: await photo() };
  await mustOn(d, c.ref, attachFile, by, late, later);
  expect(await gapsOf(c.ref)).toEqual([]);
  for (const who of [downstairs, upstairs]) expect(await filesOf(c.ref, who)).toEqual(['签好字的协议 协议第一页']);
});

test('a payment to one family of a group takes its proof', async () => {
  const c = await aGroup(d);
  await importRows(d, c.ref, [family(1, '1000')]);
  await inForce(d, c);
  const [claim] = await claimsOf(c.id);
  const signed = { outcome: 'agreed', day: '2026-11-23', way: 'signature' };
  expect(await onClaim(d, c.ref, claim!.id, settleClaim, signed, by)).toMatchObject({ ok: true });
  const paid = { day: '2026-11-23', text: '回单一张。', amount: '1000', files: await photo() };
  expect(await onClaim(d, c.ref, claim!.id, payClaim, paid, by)).toMatchObject({ ok: true });
  expect(await filesOf(c.ref)).toEqual(['履行、付款凭证']);
});

test('the archive carries each file with its list, and the sums of all hold', async () => {
  const { ref } = await aWholeCase(d);
  expect(await gapsOf(ref)).toEqual([]);
  const made = await showFileArchive.run(asked(), { community: d.code, ref, exported: '某人 导出' });
  if (!made.ok) throw new Error(made.error.code);
  const parts = unzipSync(made.value.bytes);
  const names = Object.keys(parts).filter((name) => name.startsWith('附件/'));
  expect(names).toEqual([
    '附件/1 签好字的协议.jpg',
    '附件/2 履行、付款凭证.jpg',
    '附件/3 履行、付款凭证.jpg',
    '附件/附件清单.csv',
  ]);
  const sums = strFromU8(parts.SHA256SUMS!).trim().split('\n');
  expect(sums).toHaveLength(Object.keys(parts).length - 1);
  for (const line of sums) {
    const [sum, name] = [line.slice(0, 64), line.slice(66)];
    expect(createHash('sha256').update(parts[name]!).digest('hex'), name).toBe(sum);
  }
  expect(strFromU8(parts['附件/附件清单.csv']!)).toContain(sums.find((line) => line.includes('附件/1'))!.slice(0, 64));
});
