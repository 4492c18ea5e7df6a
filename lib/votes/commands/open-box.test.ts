import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { guest } from '@/lib/kernel/verdict';
import { aSecretVote, bothPassphrases, passphrases } from '@/tests/support/secret';
import { after, aVillage, closes, done, during, formOf, person } from '@/tests/support/votes';
import { as, monday } from '@/tests/support/world';
import type { SignedRecord } from '../documents/public-record';
import { verifyRecord } from '../documents/verify-record';
import { showPublicRecord } from '../queries/public-record';
import { findVote } from '../queries/vote';
import { castBallot } from './cast-ballot';
import { certifyVote } from './certify-vote';
import { countVote } from './count-vote';
import { destroyKeys } from './destroy-keys';
import { destroyKey, keptFor, readKey } from './keep-key';
import { makeBox } from './make-box';
import { openBox } from './open-box';
import { voidVote } from './void-vote';

const { boxChoices, boxCodes, sealedBallots, voteMarks } = tables;
const village = await aVillage({ count: 12 });
const { code, clerk, supervisor, opener, secretary } = village;
const stateOf = async (ref: string) => (await findVote(store.read, { community: code, ref }))!;
const open = async (ref: string, over: object = {}, at = after) =>
  openBox.run(as(clerk.actor, at), { ...(await formOf(code, ref)), ...bothPassphrases, ...over });

test('the box opens with both passphrases after closing, and only then', async () => {
  const { vote, cast, formOf: form } = await aSecretVote(village);
  const voted = ['agree', 'agree', 'agree', 'oppose', 'abstain', 'agree', 'agree', 'agree', 'oppose'];
  const codes = voted.map((choice, at) => ({ ...form(at + 1, choice) }));
  for (const [at, f] of codes.entries()) expect((await cast(at + 1, '', f)).ok).toBe(true);

  expect(await open(vote.ref, {}, during)).toMatchObject({ error: { code: 'not_closed' } });
  expect(await open(vote.ref, { passwordSecond: passphrases[0] })).toMatchObject({ error: { code: 'wrong_second' } });
  expect(await open(vote.ref, { passwordFirst: '不对不对不对不对不对' })).toMatchObject({
    error: { code: 'wrong_first' },
  });
  expect(await countVote.run(as(clerk.actor, after), await formOf(code, vote.ref))).toMatchObject({
    error: { code: 'has_a_box' },
  });
  expect((await stateOf(vote.ref)).outcome).toBeNull();
  expect(await store.read.$count(sealedBallots, eq(sealedBallots.voteId, vote.id))).toBe(9);

  expect(await open(vote.ref)).toMatchObject({ ok: true });
  expect((await stateOf(vote.ref)).outcome!.items[0]!.statutory).toMatchObject({
    ...{ agree: { heads: 6 }, oppose: { heads: 2 }, abstain: { heads: 1 }, participating: { heads: 9 }, carried: true },
  });
  expect(await store.read.$count(sealedBallots, eq(sealedBallots.voteId, vote.id))).toBe(0);
  const kept = await store.read.select().from(boxCodes).where(eq(boxCodes.voteId, vote.id));
  expect(kept.map((k) => k.code).sort()).toEqual(codes.map((c) => c.code).sort());

  expect(keptFor()).toContain(vote.id);
  expect(await destroyKeys(store)).toBe(1);
  expect(keptFor()).not.toContain(vote.id);
  expect(await open(vote.ref)).toMatchObject({ error: { code: 'illegal_transition' } });

  for (const who of [secretary, supervisor]) await done(certifyVote, who.actor, after, await formOf(code, vote.ref));
  const context = { store, actor: guest, now: after, newId: () => '' };
  const answer = await showPublicRecord.run(context, { community: code, ref: vote.ref });
  const text = answer.ok ? answer.value : '';
  expect(verifyRecord(text)).toMatchObject({ isRecord: true, faults: [] });
  const record = JSON.parse(text) as SignedRecord;
  expect(record).toMatchObject({ mode: 'secret', channels: { online: { issued: 9, returned: 9 } } });
  expect(record.items[0]!.receipts).toEqual(codes.map((c) => c.code).sort());
  expect(record.items[0]!.ballots).toHaveLength(9);

  const faultsOf = (change: (receipts: string[]) => void) => {
    const copy = structuredClone(record);
    change(copy.items[0]!.receipts!);
    const verified = verifyRecord(JSON.stringify(copy));
    return verified.isRecord ? verified.faults.join() : verified.why;
  };
  expect(faultsOf((r) => r.pop())).toContain('回执数和票数不一样');
  expect(faultsOf((r) => r.splice(0, 1, r[1]!))).toContain('有两个回执是同一个号');
  expect(faultsOf((r) => r.reverse())).toContain('回执没有按顺序排');
});

test('a count that is interrupted before its commit has not happened, and is taken up again', async () => {
  const { vote, cast } = await aSecretVote(village);
  for (const number of [1, 2, 3]) expect((await cast(number, 'agree')).ok).toBe(true);
  const falling = {
    ...store,
    transaction: <T>(work: Parameters<typeof store.transaction<T>>[0]) =>
      store.transaction(async (tx) => {
        await work(tx);
        throw new Error('the server fell');
      }),
  };
  const input = { ...(await formOf(code, vote.ref)), ...bothPassphrases };
  await expect(openBox.run({ ...as(clerk.actor, after), store: falling }, input)).rejects.toThrow('the server fell');
  expect(await stateOf(vote.ref)).toMatchObject({ state: 'announced', outcome: null });
  expect(await store.read.$count(boxChoices, eq(boxChoices.voteId, vote.id))).toBe(0);
  expect(await destroyKeys(store)).toBe(0);
  expect(await open(vote.ref)).toMatchObject({ ok: true });
  expect(await store.read.$count(boxChoices, eq(boxChoices.voteId, vote.id))).toBe(3);
  expect(await destroyKeys(store, { dryRun: true })).toBe(1);
  expect(await destroyKeys(store)).toBe(1);
});

test('keys lost by the server come from the recovery sheets', async () => {
  const { vote, cast } = await aSecretVote(village);
  expect((await cast(1, 'agree')).ok).toBe(true);
  const sheets = [1, 2].map((nth) => readKey({ voteId: vote.id, nth })!);
  destroyKey(vote.id);
  expect(await open(vote.ref)).toMatchObject({ error: { code: 'no_key_file' } });
  const typed = { passwordSheetFirst: sheets[0], passwordSheetSecond: sheets[1] };
  expect(await open(vote.ref, { ...typed, passwordSheetFirst: sheets[1] })).toMatchObject({
    error: { code: 'wrong_first' },
  });
  expect(await open(vote.ref, typed)).toMatchObject({ ok: true });
});

test('the keys are of two people, neither of whom announced the vote', async () => {
  const { vote, at } = await aSecretVote(village);
  const own = { ...at, passwordOwn: passphrases[0], passwordAgain: passphrases[0] };
  expect(await makeBox.run(as(opener.actor, monday), own)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await makeBox.run(as(clerk.actor, monday), own)).toMatchObject({ error: { code: 'yours' } });
  expect(await makeBox.run(as(secretary.actor, monday), own)).toMatchObject({ error: { code: 'complete' } });
  expect(await makeBox.run(as(secretary.actor, closes), own)).toMatchObject({ error: { code: 'not_running' } });
  expect(await makeBox.run(as(secretary.actor, monday), { ...own, passwordAgain: 'x' })).toMatchObject({
    error: { fields: { passwordAgain: expect.any(String) } },
  });
  expect(
    await castBallot.run(as(person(village.reps[0]!), during), { ...at, number: '1', choice: 'agree', checked: 'yes' }),
  ).toMatchObject({ ok: false });
  await done(voidVote, supervisor.actor, during, { ...(await formOf(code, vote.ref)), ground: '名册有错。' });
  expect(await store.read.$count(sealedBallots, eq(sealedBallots.voteId, vote.id))).toBe(0);
  expect(await destroyKeys(store)).toBe(1);
  expect(await store.read.$count(voteMarks, eq(voteMarks.voteId, vote.id))).toBe(0);
});
