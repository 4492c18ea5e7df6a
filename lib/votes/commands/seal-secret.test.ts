import { expect, test } from 'vitest';
import type { BallotItem } from '../tally/answers';
import { openSecret } from './open-secret';
import { sealSecret } from './seal-secret';
import { unwrapKey, wrapKey } from './wrap-key';

const place = { voteId: 'vote', electorId: 'elector' };
const slots = [1, 2].map((nth) => ({ voteId: 'vote', nth }));
const made = await Promise.all(slots.map((slot) => wrapKey(slot, `口令 ${slot.nth}`)));
const keys = await Promise.all(
  slots.map(async (slot, at) => (await unwrapKey(slot, made[at]!.wrapped, `口令 ${slot.nth}`))!),
);
const publicKeys = made.map((m) => m.publicKey);
const code = '7K4M-92QD-31XP';
const question: BallotItem = { nth: 1, kind: 'question', title: '示例', max: 1, options: [] };
const office: BallotItem = { ...question, kind: 'election', max: 3, options: [{ nth: 1, label: '王某' }] };
const ballot = (answer: string, items = [question]) => ({ items, answers: [answer], code });

test('what was sealed is what is opened, and its length says nothing', () => {
  const choices = ['agree', 'oppose', 'abstain'];
  const sealed = choices.map((choice) => sealSecret(ballot(choice), publicKeys, place));
  expect(sealed.map((s) => openSecret(s, keys, place))).toEqual(choices.map((choice) => ({ answers: [choice], code })));
  expect(new Set(sealed.map((s) => s.length)).size).toBe(1);
  expect(sealSecret(ballot('agree'), publicKeys, place)).not.toBe(sealed[0]);
});

test('a ballot of an election is as long with three long names written in as with nothing marked', () => {
  const name = '甲'.repeat(20);
  const full = `+${name},+${name.slice(1)}乙,+${name.slice(1)}丙`;
  const sealed = [full, 'abstain', '1'].map((answer) => sealSecret(ballot(answer, [office]), publicKeys, place));
  expect(new Set(sealed.map((s) => s.length)).size).toBe(1);
  expect(openSecret(sealed[0]!, keys, place)).toEqual({ answers: [full], code });
});

test('one key of two opens nothing, nor do both in the other order', () => {
  const sealed = sealSecret(ballot('agree'), publicKeys, place);
  expect(openSecret(sealed, [keys[0]!], place)).toBeNull();
  expect(openSecret(sealed, [keys[0]!, keys[0]!], place)).toBeNull();
  expect(openSecret(sealed, [keys[1]!, keys[0]!], place)).toBeNull();
});

test('a changed bit, and a ballot moved to another elector or vote, do not open', () => {
  const sealed = sealSecret(ballot('oppose'), publicKeys, place);
  for (const at of [0, 31, 32, 63, 79]) {
    const bytes = Buffer.from(sealed, 'base64');
    bytes[at]! ^= 1;
    expect(openSecret(bytes.toString('base64'), keys, place), `${at}`).toBeNull();
  }
  expect(openSecret(sealed, keys, { ...place, electorId: 'other' })).toBeNull();
  expect(openSecret(sealed, keys, { ...place, voteId: 'other' })).toBeNull();
  expect(openSecret('', keys, place)).toBeNull();
});

test('a wrapped key opens with its passphrase, in its slot, from its text, and not otherwise', async () => {
  const [slot] = slots as [(typeof slots)[0]];
  const { wrapped } = made[0]!;
  expect(await unwrapKey(slot, ` ${wrapped}\n`, '口令 1')).not.toBeNull();
  expect(await unwrapKey(slot, wrapped, '口令 2')).toBeNull();
  expect(await unwrapKey({ ...slot, nth: 2 }, wrapped, '口令 1')).toBeNull();
  expect(await unwrapKey(slot, wrapped.slice(0, -8), '口令 1')).toBeNull();
  expect(await unwrapKey(slot, 'x', '口令 1')).toBeNull();
});
