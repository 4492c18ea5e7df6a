import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { submitProposal } from '@/lib/proposals/commands/submit-proposal';
import { topic } from '@/tests/support/council';
import { aDispute, caseRow, leak, mustOn, noGround, onCase, partiesOf, run } from '@/tests/support/mediation';
import { aPerson, as } from '@/tests/support/world';
import { acceptCase } from './accept-case';
import { applyForMediation } from './apply-for-mediation';
import { numberTransfer } from './number-transfer';
import { refuseCase } from './refuse-case';
import { registerCase } from './register-case';
import { saveParty } from './save-party';
import { stopCase } from './stop-case';
import { transferIssue } from './transfer-issue';
import { transferTopic } from './transfer-topic';

const { links, mediationMediators: mediators, messages } = tables;
const d = await aDispute('ways');
const typed = { ...leak('ways'), applicantName: '李示例', applicantPhone: '13800005678' };

test('a resident applies; the other side is known by name and phone and hears nothing yet', async () => {
  const { ref } = await run(applyForMediation, d.downstairs.actor, leak('ways'));
  const { id } = await caseRow(ref, d.communityId);
  expect((await partiesOf(id)).map((p) => p.personId).toSorted()).toEqual([d.downstairs.id, d.upstairs.id].toSorted());
  expect(await store.read.$count(messages, eq(messages.personId, d.upstairs.id))).toBe(0);
  expect(await store.read.$count(messages, eq(messages.personId, d.director.id))).toBe(1);
  const voluntary = { ...leak('ways'), voluntary: '' };
  expect(await applyForMediation.run(as(d.downstairs.actor), voluntary)).toMatchObject({ error: { code: 'invalid' } });
  const self = { ...leak('ways'), respondentName: '李示例', respondentPhone: '13800005678' };
  expect(await applyForMediation.run(as(d.downstairs.actor), self)).toMatchObject({ error: { code: 'same_person' } });
  expect(
    await onCase(d, ref, acceptCase, d.other.actor, { type: 'neighbours', ...noGround, notDecided: '' }),
  ).toMatchObject({
    error: { fields: { notDecided: '请先勾选。' } },
  });
  expect((await onCase(d, ref, acceptCase, d.other.actor, { type: 'damage', ...noGround })).ok).toBe(true);
  expect(await caseRow(ref, d.communityId)).toMatchObject({ type: 'damage', dueDay: '2026-12-23', version: 2 });
  expect(await store.read.$count(messages, eq(messages.personId, d.upstairs.id))).toBe(1);
  expect(await onCase(d, ref, acceptCase, d.other.actor, { type: 'damage', ...noGround, version: '1' })).toMatchObject({
    error: { code: 'stale' },
  });
});

test('by telephone, and ended before anybody had it in hand: who wrote that down binds the file', async () => {
  const { ref } = await run(registerCase, d.mediator.actor, { ...typed, source: 'police' });
  const { id } = await caseRow(ref, d.communityId);
  const [applicant] = await partiesOf(id);
  expect((await onCase(d, ref, stopCase, d.mediator.actor, { partyId: applicant!.id })).ok).toBe(true);
  const hands = await store.read.select().from(mediators).where(eq(mediators.caseId, id));
  expect(hands).toMatchObject([{ personId: d.mediator.id, duty: 'lead' }]);
});

test('by telephone, and refused with its grounds', async () => {
  const { ref } = await run(registerCase, d.mediator.actor, { ...typed, source: 'police', sourceNumber: '移 12 号' });
  expect(await onCase(d, ref, refuseCase, d.mediator.actor, { reason: '派出所已经处理。' })).toMatchObject({
    error: { fields: { grounds: '请至少选一条不受理的理由。' } },
  });
  const refusal = { grounds: 'decided', reason: '派出所已经处理。' };
  expect((await onCase(d, ref, refuseCase, d.mediator.actor, refusal)).ok).toBe(true);
  const refused = await caseRow(ref, d.communityId);
  expect(refused).toMatchObject({ state: 'refused', source: 'police' });
  // Who refused it prints the notice and binds the file.
  const [hands] = await store.read.select().from(mediators).where(eq(mediators.caseId, refused.id));
  expect(hands).toMatchObject({ personId: d.mediator.id, duty: 'lead' });
  const fromIssue = await registerCase.run(as(d.mediator.actor), { ...typed, source: 'issue' });
  expect(fromIssue).toMatchObject({ error: { code: 'issue_by_clerk' } });
  const resident = await registerCase.run(as(d.upstairs.actor), { ...typed, source: 'proactive' });
  expect(resident).toMatchObject({ error: { code: 'forbidden' } });
});

test('the number of a case that was handed over by telephone is added later, and mended', async () => {
  const { ref } = await run(registerCase, d.mediator.actor, { ...typed, source: 'police' });
  const by = d.mediator.actor;
  expect(await onCase(d, ref, numberTransfer, by, { sourceNumber: '' })).toMatchObject({ error: { code: 'invalid' } });
  await mustOn(d, ref, numberTransfer, by, { sourceNumber: '移 12 号' });
  await mustOn(d, ref, numberTransfer, by, { sourceNumber: '移 21 号' });
  expect(await caseRow(ref, d.communityId)).toMatchObject({ state: 'applied', sourceNumber: '移 21 号' });
  const own = await run(registerCase, by, { ...typed, source: 'proactive' });
  expect(await onCase(d, own.ref, numberTransfer, by, { sourceNumber: '1' })).toMatchObject({
    error: { code: 'not_handed_over' },
  });
  const resident = await onCase(d, ref, numberTransfer, d.upstairs.actor, { sourceNumber: '1' });
  expect(resident).toMatchObject({ ok: false });
});

test('out of an issue: linked, and its address is not told to the clerk', async () => {
  const clerk = await aPerson(d.communityId, ['clerk']);
  const issue = { community: 'ways', title: '家里漏水', text: '天花板滴水', place: '1号楼', category: 'leak' };
  const { ref: issueRef } = await run(reportIssue, d.downstairs.actor, issue);
  const before = await store.read.$count(links);
  expect(await run(transferIssue, clerk.actor, { ...typed, issueRef })).toEqual({ issueRef });
  const [link] = await store.read.select().from(links).where(eq(links.toKind, 'mediation'));
  expect(link).toMatchObject({ fromKind: 'issues' });
  expect(await store.read.$count(links)).toBe(before + 1);
  expect(await transferIssue.run(as(d.mediator.actor), { ...typed, issueRef })).toMatchObject({ ok: false });
});

test('out of a topic: linked, and its address is not told to the clerk', async () => {
  const clerk = await aPerson(d.communityId, ['clerk']);
  const { ref: topicRef } = await run(submitProposal, d.upstairs.actor, { community: 'ways', ...topic });
  expect(await run(transferTopic, clerk.actor, { ...typed, topicRef })).toEqual({ topicRef });
  const [link] = await store.read.select().from(links).where(eq(links.fromKind, 'proposals'));
  expect(link).toMatchObject({ toKind: 'mediation' });
  expect(await store.read.$count(tables.mediations, eq(tables.mediations.source, 'topic'))).toBe(1);
  expect(await transferTopic.run(as(clerk.actor), { ...typed, topicRef: '2026-99' })).toMatchObject({ ok: false });
  expect(await transferTopic.run(as(d.mediator.actor), { ...typed, topicRef })).toMatchObject({ ok: false });
  const byMediator = { ...typed, source: 'topic' };
  expect(await registerCase.run(as(d.mediator.actor), byMediator)).toMatchObject({ error: { code: 'issue_by_clerk' } });
});

test('a party typed by name is completed, and known by name and phone', async () => {
  const unknown = { ...typed, source: 'proactive', respondentPhone: '' };
  const { ref } = await run(registerCase, d.mediator.actor, unknown);
  const { id } = await caseRow(ref, d.communityId);
  const party = (await partiesOf(id)).find((p) => p.side === 'respondent')!;
  expect(party.personId).toBeNull();
  const full = {
    partyId: party.id,
    side: 'respondent',
    name: '周示例',
    phone: '13900000246',
    age: '35',
    gender: 'male',
  };
  expect((await onCase(d, ref, saveParty, d.mediator.actor, full)).ok).toBe(true);
  const again = { side: 'respondent', name: '周示例', phone: '13900000246' };
  expect(await onCase(d, ref, saveParty, d.mediator.actor, again)).toMatchObject({ error: { code: 'already_party' } });
  const [known] = (await partiesOf(id)).filter((p) => p.id === party.id);
  expect(known).toMatchObject({ personId: d.upstairs.id, age: 35 });
});

test('a minor among the parties makes it a protected case from the start', async () => {
  const child = await aPerson(d.communityId, ['resident'], '孩子');
  await store.transaction(async (tx) => {
    await tx.update(tables.people).set({ birthDay: '2012-05-01' }).where(eq(tables.people.id, child.id));
  });
  const { ref } = await run(applyForMediation, child.actor, leak('ways'));
  expect(await caseRow(ref, d.communityId)).toMatchObject({ isProtected: true, protectedFor: 'minor' });
});
