import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { type BucketAccess, inBucket } from '@/lib/files/bucket';
import { fileStore } from '@/lib/files/store';
import { runJob } from '@/lib/jobs/registry';
import { keepScans } from '@/lib/votes/commands/keep-scans';
import { startBucket } from '../support/bucket';
import { aPhoto, asFile } from '../support/files';
import { anAnnouncedVote, aVillage, during } from '../support/votes';
import { as } from '../support/world';
import { folder, run } from './run';

/** Other programs are started, and a thousand files are put: on a busy machine that takes its time. */
const patience = 180_000;
const bucket = await startBucket();
afterAll(bucket.stop);
const dir = folder();
const env = bucket.env('a/town');
Object.assign(process.env, env, { DATA_DIR: dir });
const access = (prefix: string, more: Partial<BucketAccess> = {}): BucketAccess => {
  const { FILE_STORE: address, FILE_STORE_KEY_ID: keyId, FILE_STORE_SECRET: secret } = bucket.env(prefix);
  return { address, keyId, secret, ...more };
};
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const all = async (place = fileStore()) => {
  const keys: string[] = [];
  for await (const key of place.list()) keys.push(key);
  return keys.sort();
};
let scan: string;

beforeAll(async () => {
  const village = await aVillage({ code: 'cun', count: 2 });
  const { ref } = await anAnnouncedVote(village);
  const kept = { community: 'cun', ref, scans: asFile(await aPhoto()) };
  expect(await keepScans.run(as(village.clerk.actor, during), kept)).toMatchObject({ ok: true });
  scan = (await store.read.select().from(tables.files))[0]!.sha256;
});

test('a scan of a form lies in the bucket and nowhere else', async () => {
  expect(await all()).toEqual([scan]);
  expect(hashOf((await fileStore().get(scan))!)).toBe(scan);
  expect(readdirSync(dir)).not.toContain('files');
  expect(await fileStore().get('0'.repeat(64))).toBeNull();
});

test('what is put twice is one; a prefix is a place of its own', async () => {
  const [one, other] = [inBucket(access('one')), inBucket(access(''))];
  const content = Buffer.from('收条');
  for (const _ of [1, 2]) await one.put(hashOf(content), content);
  expect(await all(one)).toEqual([hashOf(content)]);
  expect(await other.get(hashOf(content))).toBeNull();
  expect(await all(other)).toEqual([]);
  const to = path.join(dir, 'copy');
  expect(await one.bring(hashOf(content), to)).toBe(true);
  expect([readFileSync(to).equals(content), statSync(to).mode & 0o777]).toEqual([true, 0o600]);
  expect(await one.bring('0'.repeat(64), to)).toBe(false);
});

test(
  'more than a page of the store’s list comes out whole',
  async () => {
    const many = inBucket(access('many'));
    const contents = Array.from({ length: 1010 }, (_, nth) => Buffer.from(`${nth}`));
    for (let at = 0; at < contents.length; at += 50)
      await Promise.all(contents.slice(at, at + 50).map((content) => many.put(hashOf(content), content)));
    expect(await all(many)).toEqual(contents.map(hashOf).sort());
  },
  patience,
);

test('a wrong key is refused, and what was changed in the store is not given out', async () => {
  const content = Buffer.from('收条');
  await expect(inBucket(access('x', { secret: 'another' })).put(hashOf(content), content)).rejects.toThrow(/403/);
  await expect(inBucket(access('x', { keyId: 'nobody' })).get(hashOf(content))).rejects.toThrow(/403/);
  await expect(
    inBucket({ ...access('x'), address: access('x').address.replace('yishiting', 'nowhere') }).get('0'),
  ).rejects.toThrow(/404/);
  const place = inBucket(access('x'));
  await place.put(hashOf(content), Buffer.from('别的'));
  await expect(place.get(hashOf(content))).rejects.toThrow(/something else/);
});

test('what no row names goes after a day, and what one names stays', async () => {
  const content = Buffer.from('没存成的');
  await fileStore().put(hashOf(content), content);
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  expect(await runJob('files', { store, now: new Date(), dryRun: false })).toEqual({ files: 0 });
  expect(await runJob('files', { store, now: tomorrow, dryRun: true })).toEqual({ files: 1 });
  expect(await runJob('files', { store, now: tomorrow, dryRun: false })).toEqual({ files: 1 });
  expect(await all()).toEqual([scan]);
});

test(
  'a backup takes the files out of the bucket, and a restore puts them into another, or onto the disk',
  async () => {
    const archive = path.join(dir, 'a.tar.gz');
    const from = { ...env, DATA_DIR: dir, DATABASE_URL: process.env.DATABASE_URL! };
    expect(await run('backup', [archive], from)).toMatchObject({ code: 0 });
    const elsewhere = { ...bucket.env('b'), DATA_DIR: path.join(dir, 'second') };
    expect(await run('restore', [archive], elsewhere)).toMatchObject({ code: 0 });
    expect(await all(inBucket(access('b')))).toEqual([scan]);
    const verified = await run('verify', ['--chain'], elsewhere);
    expect(verified).toMatchObject({ code: 0, said: expect.stringContaining('1 个文件 / files — 完好 / whole') });
    const disk = { DATA_DIR: path.join(dir, 'third') };
    expect(await run('restore', [archive], disk)).toMatchObject({ code: 0 });
    expect(hashOf(readFileSync(path.join(disk.DATA_DIR, 'files', scan.slice(0, 2), scan)))).toBe(scan);
  },
  patience,
);

test(
  'a bucket that holds files already is not restored into; what was put for nothing is taken out',
  async () => {
    const archive = path.join(dir, 'a.tar.gz');
    const fourth = { ...bucket.env('b'), DATA_DIR: path.join(dir, 'fourth') };
    expect(await run('restore', [archive], fourth)).toMatchObject({
      code: 1,
      said: expect.stringContaining('FILE_STORE'),
    });
    mkdirSync(path.join(dir, 'fifth'));
    const filled = { ...bucket.env('c'), DATA_DIR: path.join(dir, 'fifth'), DATABASE_URL: process.env.DATABASE_URL! };
    expect(await run('restore', [archive], filled)).toMatchObject({
      code: 1,
      said: expect.stringContaining('数据库不是空的'),
    });
    expect(await all(inBucket(access('c')))).toEqual([]);
  },
  patience,
);
