import { beforeAll, expect, test } from 'vitest';
import { store } from '@/db';
import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { seal } from '@/lib/jobs/seal';
import { eraseTexts } from '@/lib/retention/commands/erase-texts';
import { behindItsBack } from '@/tests/support/raw';
import { scratch } from '@/tests/support/scratch';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { checkChain } from './chain';

process.env.DATA_DIR = scratch('seal');

/** A village with four events, sealed after the third. */
async function aSealedChain(code: string) {
  const { communityId } = await aCommunity({ code });
  const resident = await aPerson(communityId);
  const clerk = await aPerson(communityId, ['clerk']);
  const report = (title: string) =>
    reportIssue.run(as(resident.actor), { community: code, title, text: '漏水', place: '门口', category: 'noise' });
  for (const title of ['第一件', '第二件']) expect(await report(title)).toMatchObject({ ok: true });
  const accept = { community: code, ref: '2026-1', version: 1, title: '第一件', matter: 'bridge' };
  expect(await acceptIssue.run(as(clerk.actor), accept)).toMatchObject({ ok: true });
  await seal.run({ store, now: monday, dryRun: false });
  await report('第三件');
  return communityId;
}
const faultsOf = async (communityId: string) => (await checkChain(store.read, communityId)).faults.map((f) => f.kind);

let whole: string;
beforeAll(async () => {
  whole = await aSealedChain('whole');
});

test('a chain that nobody touched has no fault', async () => {
  expect(await checkChain(store.read, whole)).toMatchObject({ seq: 4, faults: [] });
});

test('a second seal on the same day changes nothing', async () => {
  expect(await seal.run({ store, now: monday, dryRun: false })).toEqual({ sealed: 0 });
  const tomorrow = new Date(monday.getTime() + 86_400_000);
  expect(await seal.run({ store, now: tomorrow, dryRun: true })).toMatchObject({ sealed: 1 });
  expect(await faultsOf(whole)).toEqual([]);
});

test('texts erased by the command leave the chain whole', async () => {
  const subject = await store.read.select().from((await import('@/db')).tables.issues);
  const job = { kind: 'system', job: 'retention' } as const;
  const done = await eraseTexts.run(as(job), { community: 'whole', subjectId: subject[0]!.id, ground: '本人要求' });
  expect(done).toMatchObject({ ok: true });
  expect(await faultsOf(whole)).toEqual([]);
});

const events = (id: string, seq: number) => `audit_events where community_id = '${id}' and seq = ${seq}`;
const text = (id: string) => `id = (select min(id) from texts where community_id = '${id}')`;

const deeds: [string, (id: string) => string[], string[]][] = [
  [
    'event',
    (id) => [`update ${events(id, 2).replace(' where', " set type = 'issue.other' where")}`],
    ['event-changed'],
  ],
  ['actor', (id) => [`update ${events(id, 3).replace(' where', ' set actor_id = null where')}`], ['event-changed']],
  ['removed', (id) => [`delete from ${events(id, 2)}`], ['event-missing', 'text-unnamed']],
  ['cut', (id) => [`delete from ${events(id, 4)}`], ['head-differs', 'text-unnamed']],
  [
    'swapped',
    (id) =>
      [
        [1, 90],
        [2, 1],
        [90, 2],
      ].map(([from, to]) => `update ${events(id, from!).replace(' where', ` set seq = ${to} where`)}`),
    ['event-changed', 'event-changed', 'event-changed'],
  ],
  ['head', (id) => [`update audit_chains set seq = 9 where community_id = '${id}'`], ['head-differs']],
  ['text', (id) => [`update texts set text = '别的话' where ${text(id)}`], ['text-changed']],
  ['emptied', (id) => [`update texts set text = null, salt = null where ${text(id)}`], ['text-erased-unsaid']],
  ['lost', (id) => [`delete from texts where ${text(id)}`], ['text-missing']],
  [
    'seal',
    (id) => [`update chain_seals set hash = 'x' where community_id = '${id}'`],
    ['seal-unsigned', 'seal-differs'],
  ],
  [
    'moved seal',
    (id) => [`update chain_seals set seq = 2 where community_id = '${id}'`],
    ['seal-unsigned', 'seal-differs'],
  ],
  [
    'all rewritten',
    (id) => [
      `delete from ${events(id, 4)}`,
      `delete from ${events(id, 3)}`,
      `update audit_chains set seq = 2, hash = (select hash from ${events(id, 2)}) where community_id = '${id}'`,
    ],
    ['seal-differs', 'text-unnamed'],
  ],
];

test.each(deeds)('found: %s', async (what, statements, faults) => {
  const id = await aSealedChain(what.replace(/\W/g, '-'));
  await behindItsBack(...statements(id));
  expect([...new Set(await faultsOf(id))]).toEqual([...new Set(faults)]);
});
