import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { after, anAnnouncedVote, aVillage, done, draftFields, during, formOf } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import type { SignedRecord } from '../documents/public-record';
import { verifyRecord } from '../documents/verify-record';
import { showPaperDesk } from '../queries/paper-desk';
import { votePaper } from '../queries/printed';
import { findVote } from '../queries/vote';
import { certifyVote } from './certify-vote';
import { countHands } from './count-hands';
import { countPapers } from './count-papers';
import { countVote } from './count-vote';
import { draftVote } from './draft-vote';
import { enterPapers } from './enter-papers';
import { takeAttendance } from './take-attendance';

const { handCounts, voteAttendance, voteRecords } = tables;
const village = await aVillage({ count: 9 });
const { code, opener, clerk, supervisor, secretary } = village;

async function aMeeting(over: Record<string, unknown> = {}) {
  const vote = await anAnnouncedVote(village, { mode: 'hands', channels: undefined, ...over });
  const on = { community: code, ref: vote.ref };
  const sign = (numbers: string, act = 'sign', at = during) =>
    takeAttendance.run(as(clerk.actor, at), { ...on, act, numbers });
  const raise = (who: { actor: Actor }, agree: unknown, oppose: unknown, abstain: unknown, at = during) =>
    countHands.run(as(who.actor, at), { ...on, agree, oppose, abstain });
  const count = async () => countVote.run(as(clerk.actor, after), await formOf(code, vote.ref));
  return { vote, on, sign, raise, count };
}
const recordOf = async (voteId: string) => {
  const [row] = await store.read.select().from(voteRecords).where(eq(voteRecords.voteId, voteId));
  return row!.record;
};
const no = (reason: string) => ({ ok: false, error: { code: reason } });

test('whoever signed in is the base, also those who raised no hand, and the record recounts', async () => {
  const m = await aMeeting();
  expect(m.vote).toMatchObject({ mode: 'hands', channels: ['hall'], isBinding: true });
  await m.sign('1 2 3 4 5 6 7');
  await m.raise(clerk, '4', '1', '0');
  await m.raise(supervisor, '4', '1', '0');
  expect(await m.count()).toMatchObject({ ok: true });
  const counted = (await findVote(store.read, m.on))!;
  expect(counted).toMatchObject({ state: 'counted', isCarried: true });
  expect(counted.outcome!.channels).toEqual([{ tally: 'statutory', channel: 'hall', heads: 7 }]);
  expect(counted.outcome!.items[0]!.statutory).toMatchObject({
    electorate: { heads: 9 },
    participating: { heads: 7 },
    agree: { heads: 4 },
    clauses: [
      { id: 'quorum.heads', left: 21, right: 18, met: true },
      { id: 'pass.heads', left: 8, right: 7, met: true },
    ],
  });
  for (const who of [clerk, supervisor]) await done(certifyVote, who.actor, after, await formOf(code, m.vote.ref));
  const record = JSON.parse(await recordOf(m.vote.id)) as SignedRecord;
  expect(record).toMatchObject({ mode: 'hands', channels: { hall: { issued: 7, returned: 7 } } });
  expect(record.items[0]!.ballots).toEqual([]);
  expect(verifyRecord(await recordOf(m.vote.id))).toMatchObject({ isRecord: true, faults: [] });
});

test('three of six who came is no majority, whatever the other three did not do', async () => {
  const m = await aMeeting();
  await m.sign('1 2 3 4 5 6');
  for (const who of [clerk, supervisor]) await m.raise(who, '3', '0', '0');
  await m.count();
  expect((await findVote(store.read, m.on))!.isCarried).toBe(false);
});

test('nobody counts twice, two who differ wait for a third, and his count stands', async () => {
  const m = await aMeeting();
  await m.sign('1 2 3 4 5 6');
  expect(await m.raise(clerk, '5', '1', '0')).toMatchObject({ ok: true });
  expect(await m.raise(clerk, '5', '1', '0')).toMatchObject(no('yours'));
  expect(await m.count()).toMatchObject(no('hands_unsettled'));
  expect(await m.raise(supervisor, '4', '1', '1')).toMatchObject({ ok: true });
  expect(await m.count()).toMatchObject(no('hands_unsettled'));
  expect(await m.raise(supervisor, '4', '2', '0')).toMatchObject(no('yours'));
  expect(await m.raise(opener, '4', '2', '0')).toMatchObject({ ok: true });
  expect(await m.raise(secretary, '5', '1', '0')).toMatchObject({ ok: false });
  expect(await m.count()).toMatchObject({ ok: true });
  const { outcome } = (await findVote(store.read, m.on))!;
  expect(outcome!.items[0]!.statutory).toMatchObject({ agree: { heads: 4 }, oppose: { heads: 2 } });
});

test('more hands than people, or people who came after the counting, are refused', async () => {
  const m = await aMeeting();
  expect(await m.raise(clerk, '0', '0', '0')).toMatchObject(no('nobody_signed'));
  await m.sign('1 2 3');
  expect(await m.sign('3 4')).toMatchObject(no('signed_already'));
  expect(await m.sign('99')).toMatchObject(no('unknown_number'));
  expect(await m.sign('3', 'strike')).toMatchObject({ ok: true });
  expect(await m.sign('3', 'strike')).toMatchObject(no('not_signed'));
  expect(await m.raise(clerk, '2', '1', '0')).toMatchObject(no('more_than_came'));
  expect(await m.raise(clerk, '2', '0', '0')).toMatchObject({ ok: true });
  expect(await m.sign('4')).toMatchObject(no('counted_already'));
  expect(await m.sign('2', 'strike')).toMatchObject(no('counted_already'));
  await expect(
    store.transaction((tx) => tx.delete(voteAttendance).where(eq(voteAttendance.voteId, m.vote.id))),
  ).rejects.toThrow();
  await expect(
    store.transaction((tx) => tx.delete(handCounts).where(eq(handCounts.voteId, m.vote.id))),
  ).rejects.toThrow();
});

test('article by article: each item has its own hands', async () => {
  const m = await aMeeting({ byArticle: 'on' });
  await m.sign('1 2 3 4 5 6');
  expect(await m.raise(clerk, '6', '0', '0')).toMatchObject(no('each_item'));
  for (const who of [clerk, supervisor]) await m.raise(who, ['6', '2'], ['0', '3'], ['0', '0']);
  await m.count();
  const { outcome } = (await findVote(store.read, m.on))!;
  expect(outcome!.items.map((item) => item.kind === 'question' && item.statutory.carried)).toEqual([true, false]);
});

test('where nobody came the vote is counted all the same, and is not quorate', async () => {
  const m = await aMeeting();
  expect(await m.count()).toMatchObject({ ok: true });
  expect((await findVote(store.read, m.on))!.outcome!.items[0]!.statutory).toMatchObject({ quorate: false });
});

test('signing in is for the hours of the meeting, and no paper is handed out', async () => {
  const m = await aMeeting();
  expect(await m.sign('1', 'sign', monday)).toMatchObject(no('not_open'));
  expect(await m.sign('1', 'sign', after)).toMatchObject(no('not_open'));
  const paper = { ...m.on, channel: 'hall' };
  expect(await countPapers.run(as(clerk.actor, during), { ...paper, act: 'issued', amount: '1' })).toMatchObject(
    no('not_a_channel'),
  );
  expect(await enterPapers.run(as(clerk.actor, during), { ...paper, number: ['1'], choice: ['agree'] })).toMatchObject(
    no('not_a_channel'),
  );
  const papers = { ...as(clerk.actor, during), now: during };
  expect(await showPaperDesk.run(papers, m.on)).toMatchObject({ ok: false });
  for (const name of ['ballots', 'issue-register', 'count-sheet'])
    expect(await votePaper(name)!.run(papers, { ...m.on, origin: 'http://localhost' })).toMatchObject({ ok: false });
  const roll = await anAnnouncedVote(village);
  const elsewhere = { community: code, ref: roll.ref, act: 'sign', numbers: '1' };
  expect(await takeAttendance.run(as(clerk.actor, during), elsewhere)).toMatchObject(no('no_hands'));
});

test('hands are raised in the hall, on questions, under the rules of meetings', async () => {
  const draft = (over: Record<string, unknown>) =>
    draftVote.run(as(opener.actor, monday), {
      ...{ community: code, ...draftFields({ mode: 'hands', channels: undefined }) },
      ...over,
    });
  expect(await draft({})).toMatchObject({ ok: true });
  expect(await draft({ channels: ['hall', 'online'] })).toMatchObject(no('hands_in_the_hall'));
  expect(await draft({ asksTenants: 'on' })).toMatchObject(no('no_advice_among_hands'));
  expect(await draft({ asksFirms: 'on' })).toMatchObject(no('no_advice_among_hands'));
  expect(await draft({ kind: 'options', options: '甲\n乙' })).toMatchObject(no('hands_answer_questions'));
  expect(await draft({ rule: 'v-recall' })).toMatchObject(no('no_hands'));
  expect(await draft({ rule: 'owners-ordinary' })).toMatchObject(no('no_hands'));
  expect(await draft({ mode: 'roll-call' })).toMatchObject(no('no_channel'));
});
