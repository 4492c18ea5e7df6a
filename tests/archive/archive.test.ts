import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { create, extract } from 'tar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { fileStore } from '@/lib/files/store';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { seal } from '@/lib/jobs/seal';
import { sha256 } from '@/lib/kernel/events';
import { keepScans } from '@/lib/votes/commands/keep-scans';
import { aPhoto, asFile } from '../support/files';
import { startPostgres } from '../support/postgres';
import { anAnnouncedVote, aVillage, during } from '../support/votes';
import { aCommunity, aPerson, as, monday } from '../support/world';
import { contentsOf, folder, run } from './run';

const dir = folder();
process.env.DATA_DIR = path.join(dir, 'first');
const first = { DATA_DIR: path.join(dir, 'first'), DATABASE_URL: '' };
const second = { DATA_DIR: path.join(dir, 'second'), DATABASE_URL: '' };
const third = { DATA_DIR: path.join(dir, 'third') };
const archive = (name: string) => path.join(dir, `${name}.tar.gz`);
/** Of a kept scan, below `files`. */
let scan: string;
let stop: () => Promise<void>;

/** A community with words that a line of JSON could stumble over, bytes, a session, a seal and a file. */
beforeAll(async () => {
  const { communityId } = await aCommunity({ code: 'ljg', units: 700 });
  const resident = await aPerson(communityId);
  const text = '一行\u2028两行 "引号" \\ 😀\n第三行';
  const said = { community: 'ljg', title: '漏水', text, place: '门口', category: 'noise' };
  expect(await reportIssue.run({ ...as(resident.actor), key: 'form-1' }, said)).toMatchObject({ ok: true });
  await store.transaction(async (tx) => {
    const { id } = resident;
    const account = { id, personId: id, phone: '13900000000', passwordHash: 'x', activatedAt: monday };
    await tx.update(tables.people).set({ idSealed: Buffer.from([0, 255, 10]), idHash: 'h' });
    await tx.insert(tables.accounts).values(account);
    await tx.insert(tables.sessions).values({ idHash: 's', accountId: id, createdAt: monday, lastSeenAt: monday });
  });
  await seal.run({ store, now: monday, dryRun: false });
  const village = await aVillage({ code: 'cun', count: 2 });
  const { ref } = await anAnnouncedVote(village);
  const kept = { community: 'cun', ref, scans: asFile(await aPhoto()) };
  expect(await keepScans.run(as(village.clerk.actor, during), kept)).toMatchObject({ ok: true });
  const [{ sha256 } = { sha256: '' }] = await store.read.select().from(tables.files);
  scan = path.join(sha256.slice(0, 2), sha256);
  // What a server that fell left half-written is no file.
  await fileStore().put(`${sha256}.left`, Buffer.from('half'));
  first.DATABASE_URL = process.env.DATABASE_URL!;
  const postgres = await startPostgres();
  second.DATABASE_URL = postgres.url;
  stop = postgres.stop;
});
afterAll(() => stop());

const fileOf = ({ DATA_DIR }: { DATA_DIR: string }) => readFileSync(path.join(DATA_DIR, 'files', scan));

test('a community moves from SQLite to PostgreSQL and back, row for row, with its chain whole', async () => {
  const withKeys = { ...first, BACKUP_PASSPHRASE: 'a passphrase of some length' };
  expect(await run('backup', [archive('a'), '--with-keys', path.join(dir, 'keys')], withKeys)).toMatchObject({
    code: 0,
  });
  expect(statSync(archive('a')).mode & 0o777).toBe(0o600);
  expect(await run('restore', [archive('a')], second)).toMatchObject({ code: 0 });
  expect(fileOf(second)).toEqual(fileOf(first));
  expect(statSync(path.join(second.DATA_DIR, 'files', scan)).mode & 0o777).toBe(0o600);
  expect(await run('backup', [archive('b')], second)).toMatchObject({ code: 0 });
  expect(await run('restore', [archive('b')], third)).toMatchObject({ code: 0 });
  expect(await run('backup', [archive('c')], third)).toMatchObject({ code: 0 });
  const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => contentsOf(archive(name))));
  expect(fileOf(third)).toEqual(fileOf(first));
  expect(a!['files.ndjson']).toHaveLength(1);
  expect(a!['units.ndjson']).toHaveLength(704);
  expect(a!['accounts.ndjson']).toHaveLength(1);
  expect(b).toEqual(a);
  expect(c).toEqual(a);
  for (const env of [second, third]) {
    const { code, said } = await run('verify', ['--chain'], env);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('1 个文件 / files — 完好 / whole') });
  }
}, 180_000);

test('a kept file that was changed, or is gone, is named', async () => {
  const place = path.join(third.DATA_DIR, 'files', scan);
  writeFileSync(place, 'another ballot');
  expect(await run('verify', ['--chain'], third)).toMatchObject({ code: 1, said: expect.stringContaining('changed') });
  rmSync(place);
  expect(await run('verify', ['--chain'], third)).toMatchObject({ code: 1, said: expect.stringContaining('gone') });
}, 180_000);

test('what belongs to one server or opens a door stays out', async () => {
  const names = Object.keys(await contentsOf(archive('a')));
  for (const left of ['sessions', 'idempotency_keys', 'drafts', 'leases', 'login_failures'])
    expect(names).not.toContain(`${left}.ndjson`);
});

test('a database that holds something is not written into', async () => {
  const { code, said } = await run('restore', [archive('a')], { ...second, DATA_DIR: path.join(dir, 'other') });
  expect(code).toBe(1);
  expect(said).toContain('the database is not empty');
});

test('keys come back with their passphrase only, and not over others', async () => {
  const fourth = { DATA_DIR: path.join(dir, 'fourth') };
  const restore = (BACKUP_PASSPHRASE: string) =>
    run('restore', [archive('a'), '--keys', path.join(dir, 'keys')], { ...fourth, BACKUP_PASSPHRASE });
  expect(await restore('another passphrase')).toMatchObject({ code: 1, said: expect.stringContaining('passphrase') });
  expect(await restore('a passphrase of some length')).toMatchObject({ code: 0 });
  const pem = (of: { DATA_DIR: string }) => readFileSync(path.join(of.DATA_DIR, 'keys', 'signing.pem'), 'utf8');
  expect(pem(fourth)).toBe(pem(first));
  expect(await restore('a passphrase of some length')).toMatchObject({ code: 1 });
}, 180_000);

test('an archive that was cut off is refused, and nothing of it stays', async () => {
  const whole = readFileSync(archive('a'));
  writeFileSync(archive('cut'), whole.subarray(0, whole.length * 0.9));
  const sixth = { DATA_DIR: path.join(dir, 'sixth') };
  const { code, said } = await run('restore', [archive('cut')], sixth);
  expect({ code, lines: said.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  expect(readdirSync(sixth.DATA_DIR)).toEqual([]);
}, 180_000);

test('a file that is not there is named', async () => {
  const restore = (args: string[]) =>
    run('restore', args, { DATA_DIR: path.join(dir, 'fifth'), BACKUP_PASSPHRASE: 'a passphrase of some length' });
  for (const missing of [[archive('none')], [archive('a'), '--keys', path.join(dir, 'none')]])
    expect(await restore(missing)).toMatchObject({ code: 1, said: expect.stringContaining(missing.at(-1)!) });
}, 180_000);

/** By someone who knows how archives are made: only the chain tells. */
function rewriteAnEvent(stage: string) {
  const file = path.join(stage, 'rows', 'audit_events.ndjson');
  const list = path.join(stage, 'manifest.json');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('issue.reported', 'issue.rejected');
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  writeFileSync(list, readFileSync(list, 'utf8').replace(sha256(before), sha256(after)));
}

const changes: [string, (stage: string) => void][] = [
  ['a row', (stage) => writeFileSync(path.join(stage, 'rows', 'grants.ndjson'), '')],
  ['a file', (stage) => writeFileSync(path.join(stage, 'files', scan), 'other')],
  ['the manifest', (stage) => writeFileSync(path.join(stage, 'manifest.json'), '{}')],
  ['an event and its hash', rewriteAnEvent],
];
test.each(changes)('an archive with %s changed is refused', async (what, change) => {
  const stage = path.join(dir, `stage-${what.replaceAll(' ', '-')}`);
  mkdirSync(stage);
  await extract({ file: archive('a'), cwd: stage });
  change(stage);
  await create({ gzip: true, file: archive('bad'), cwd: stage }, ['manifest.json', 'rows', 'files']);
  const fifth = { DATA_DIR: path.join(dir, `for-${what.replaceAll(' ', '-')}`) };
  const { code, said } = await run('restore', [archive('bad')], fifth);
  expect(code).toBe(1);
  expect(said).not.toContain('restored:');
});
