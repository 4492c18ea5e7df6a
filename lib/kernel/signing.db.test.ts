import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { store, tables } from '@/db';
import { scratch } from '@/tests/support/scratch';
import { fingerprintOf, inGroups, isSignedBy, keepPublicKey, sign, signingKey } from './signing';

const folder = scratch('keys');
process.env.DATA_DIR = folder;

test('the key is made once, for its owner only, and stays', async () => {
  const { id, publicKey } = signingKey();
  const file = path.join(folder, 'keys', 'signing.pem');
  expect(readdirSync(path.dirname(file))).toEqual(['signing.pem']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const before = readFileSync(file, 'utf8');
  vi.resetModules();
  const again = await import('./signing');
  expect(again.signingKey()).toMatchObject({ id, publicKey });
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(fingerprintOf(Buffer.from(publicKey, 'base64'))).toBe(id);
});

test('a signature holds for its bytes and its key only', () => {
  const key = signingKey();
  const { keyId, signature } = sign('chain-seal\n1');
  expect(keyId).toBe(key.id);
  expect(isSignedBy(key, 'chain-seal\n1', signature)).toBe(true);
  expect(isSignedBy(key, 'chain-seal\n2', signature)).toBe(false);
  expect(isSignedBy({ ...key, id: 'other' }, 'chain-seal\n1', signature)).toBe(false);
});

test('the public key is written down once, with the day of its first use', async () => {
  const first = new Date('2026-11-23T00:10:00+08:00');
  for (const now of [first, new Date('2027-01-01T00:10:00+08:00')])
    await store.transaction(async (tx) => void (await keepPublicKey(tx, now)));
  expect(await store.read.select().from(tables.installationKeys)).toMatchObject([{ since: first }]);
});

test('a fingerprint is read out in groups of four', () => {
  expect(inGroups('ab12cd34ef')).toBe('AB12 CD34 EF');
});
