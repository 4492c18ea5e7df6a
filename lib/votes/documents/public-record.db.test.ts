import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { anAnnouncedVote, aVillage } from '@/tests/support/votes';
import { monday } from '@/tests/support/world';
import { findRollWithBallots } from '../queries/count';
import { showPublicRecord } from '../queries/public-record';
import { lineId, type SignedRecord } from './public-record';
import { verifyRecord } from './verify-record';

const village = await aVillage({ count: 9 });
const vote = await aCertifiedVote(village, {}, 7);
const context = { store, actor: guest, now: monday, newId };
const open = async (ref: string) => showPublicRecord.run(context, { community: village.code, ref });
const answer = await open(vote.ref);
const text = answer.ok ? answer.value : '';
const record = JSON.parse(text) as SignedRecord;
const faultsOf = (changed: string, key?: Parameters<typeof verifyRecord>[1]) => {
  const verified = verifyRecord(changed, key);
  return verified.isRecord ? verified.faults : [verified.why];
};
const changed = (work: (r: SignedRecord) => void) => {
  const copy = structuredClone(record);
  work(copy);
  return canonicalize(copy)!;
};

test('a certified vote has a record that holds, and names nobody', () => {
  expect(faultsOf(text)).toEqual([]);
  expect(record).toMatchObject({ format: 'yishi-vote-record/1', community: 'ljg', mode: 'roll-call' });
  expect(record.items[0]!.ballots).toHaveLength(9);
  const said = JSON.stringify({ ...record, publicKey: '', signature: '' });
  expect(said).not.toMatch(/张\d|"H\d/);
  for (const rep of village.reps) expect(said).not.toContain(rep);
});

test('each elector finds the own line with the salt under the vote', async () => {
  const rows = await findRollWithBallots(store.read, vote.id);
  for (const row of rows)
    expect(record.items[0]!.ballots).toContainEqual({ id: lineId(row.salt!, row.id), choice: row.answers![0] });
});

test('the key is the one asked for, or it is said', () => {
  const own = createPublicKey({ key: Buffer.from(record.publicKey, 'base64'), type: 'spki', format: 'der' });
  expect(faultsOf(text, own)).toEqual([]);
  expect(faultsOf(text, generateKeyPairSync('ed25519').publicKey)).toEqual(['公钥不是指定的那一把']);
});

test.each<[string, (r: SignedRecord) => void]>([
  ['a changed ballot', (r) => Object.assign(r.items[0]!.ballots[0]!, { choice: 'invalid' })],
  ['a removed ballot', (r) => r.items[0]!.ballots.pop()],
  ['a ballot counted twice', (r) => r.items[0]!.ballots.push(r.items[0]!.ballots[0]!)],
  ['a changed count', (r) => Object.assign(r.items[0]!.tally, { agree: { heads: 9 } })],
  ['a changed verdict', (r) => Object.assign(r.items[0]!.tally, { carried: false })],
  ['more papers returned than issued', (r) => Object.assign(r.channels, { hall: { issued: 1, returned: 2 } })],
  ['a changed title', (r) => Object.assign(r, { title: '别的' })],
])('%s is found', (_, work) => {
  const faults = faultsOf(changed(work));
  expect(faults).toContain('签名不对，内容或签名改动过');
});

/** Every place of the record, but one line of ballots like the others is enough. */
function* places(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Array.isArray(value) ? [...value.keys()].slice(0, 2) : Object.keys(value))
    yield* places(value[key as never], [...path, key]);
}

test('whatever is done to a place of it, it is a record in which something is wrong, and the wrong has a name', () => {
  const at = [...places(record)].filter(([first]) => first !== 'format');
  expect(at.length).toBeGreaterThan(50);
  for (const path of at) {
    const last = path.at(-1)!;
    const works: ((holder: Record<string | number, unknown>) => unknown)[] = [
      (holder) => delete holder[last],
      (holder) => Object.assign(holder, { [last]: null }),
      (holder) => Object.assign(holder, { [last]: `${holder[last]}=` }),
      (holder) => Object.assign(holder, { [last]: typeof holder[last] === 'number' ? -1 : 7 }),
      (holder) => (Array.isArray(holder) ? holder.push(7) : Object.assign(holder, { another: 1 })),
    ];
    for (const work of works) {
      const text = changed((r) => work(path.slice(0, -1).reduce((holder, key) => holder[key as never], r) as never));
      const verified = verifyRecord(text);
      expect(verified.isRecord && verified.faults.join(), path.join('.')).toMatch(/\S/);
    }
  }
});

test('half a character has no bytes to sign', () => {
  expect(faultsOf(text.replace(record.title, '\\ud800')).join()).toMatch(/RFC 8785.*签名不对/);
});

test('a wrong ballot is named beside the signature', () => {
  expect(faultsOf(changed((r) => void r.items[0]!.ballots.pop())).join()).toMatch(/有 8 张票，写的是 9 参加/);
});

test('the same content written otherwise is not the record', () => {
  expect(faultsOf(JSON.stringify(record, null, 1))).toEqual(['文件不是规范的写法（RFC 8785），可能改动过']);
  expect(verifyRecord('{}').isRecord).toBe(false);
  expect(verifyRecord('no').isRecord).toBe(false);
});

test('before it is certified there is no record', async () => {
  const announced = await anAnnouncedVote(village);
  expect(await open(announced.ref)).toMatchObject({ ok: false, error: { code: 'not_found' } });
});
