import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import canonicalize from 'canonicalize';
import { desc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { after, anAnnouncedVote, aVillage, person } from '@/tests/support/votes';
import { aPerson } from '@/tests/support/world';
import { showFullRecord } from '../queries/full-record';
import type { FullRecord } from './full-record';
import { verifyEither } from './verify-full';

const village = await aVillage({ count: 9 });
const vote = await aCertifiedVote(village, {}, 7);
const ask = (actor: Actor, ref = vote.ref) =>
  showFullRecord.run({ store, actor, now: after, newId }, { community: village.code, ref });
const answer = await ask(person(village.reps[0]!));
const text = answer.ok ? answer.value : '';
const faultsOf = (changed: string, key?: Parameters<typeof verifyEither>[1]) => {
  const verified = verifyEither(changed, key);
  return verified.isRecord ? verified.faults : [verified.why];
};
const changed = (work: (r: FullRecord) => void) => {
  const copy = JSON.parse(text) as FullRecord;
  work(copy);
  return canonicalize(copy)!;
};

test('an elector gets the record with names, and it holds', () => {
  expect(faultsOf(text)).toEqual([]);
  expect(faultsOf(JSON.stringify(JSON.parse(text), null, 1))).toEqual(['文件不是规范的写法（RFC 8785），可能改动过']);
  const { roll, record, publicKey } = JSON.parse(text);
  expect(roll).toHaveLength(9);
  expect(roll[2]).toMatchObject({ number: 3, label: 'H3', name: '张3', channel: 'online' });
  const own = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
  expect(faultsOf(text, own)).toEqual([]);
  expect(faultsOf(text, generateKeyPairSync('ed25519').publicKey)).toEqual(['公钥不是指定的那一把']);
  expect(faultsOf(canonicalize(record)!)).toEqual([]);
});

test('it opens for electors, certifiers and supervisors of this vote, and for nobody else', async () => {
  const { communityId, clerk, supervisor, opener, secretary } = village;
  for (const { actor } of [clerk, supervisor]) expect((await ask(actor)).ok).toBe(true);
  for (const { actor } of [opener, secretary, await aPerson(communityId, ['resident'])])
    expect(await ask(actor)).toMatchObject({ error: { code: 'forbidden' } });
  expect((await ask(guest)).ok).toBe(false);
  const elsewhere = await aVillage({ code: 'zilan', count: 2 });
  expect((await ask(elsewhere.supervisor.actor)).ok).toBe(false);
  const announced = await anAnnouncedVote(village);
  expect(await ask(person(village.reps[0]!), announced.ref)).toMatchObject({ error: { code: 'not_found' } });
});

test('each one that was made stands in the access log', async () => {
  const [last] = await store.read.select().from(tables.accessLog).orderBy(desc(tables.accessLog.at)).limit(1);
  expect(last).toMatchObject({ query: 'vote.show-full-record', subjectId: vote.id });
});

test.each<[string, (r: FullRecord) => void, RegExp]>([
  ['a row taken off the roll', (r) => r.roll.splice(1, 1), /名册和公告时冻结的不一样/],
  ['another voter on a row', (r) => Object.assign(r.roll[0]!, { person: 'x' }), /名册和公告时冻结的不一样/],
  ['a ballot without its elector', (r) => Object.assign(r.roll[0]!, { salt: null }), /有 1 张票在名册上找不到人/],
  ['a changed salt', (r) => Object.assign(r.roll[0]!, { salt: 'x' }), /1 号投了票，公开记录里没有/],
  ['a changed public record', (r) => Object.assign(r.record, { title: '别的' }), /公开记录：签名不对/],
  ['no record in it', (r) => Object.assign(r, { record: {} }), /公开记录：format 不是/],
  ['a broken record in it', (r) => Object.assign(r.record, { chain: null }), /公开记录：chain: 写法不对/],
  ['a row of another form', (r) => Object.assign(r.roll[0]!, { area: -1 }), /roll\.0\.area: 写法不对/],
  ['a name', (r) => Object.assign(r.roll[0]!, { name: '李四' }), /^签名不对/],
])('%s is found', (_, work, fault) => {
  const faults = faultsOf(changed(work));
  expect(faults).toContain('签名不对，内容或签名改动过');
  expect(faults.join('\n')).toMatch(fault);
});

test('what is not such a record is told apart', () => {
  expect(verifyEither('{}').isRecord).toBe(false);
  expect(verifyEither('no').isRecord).toBe(false);
});
