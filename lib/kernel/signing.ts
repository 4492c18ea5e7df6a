// The installation's own key. What it signs can be checked by anybody who has noted the fingerprint.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify,
} from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tables, type WriteTx } from '@/db';
import { newSecret } from './ids';
import { settings } from './settings';

const { installationKeys } = tables;

interface SigningKey {
  /** SHA-256 of the public key's SPKI, in hex. */
  id: string;
  /** SPKI, DER in base64. */
  publicKey: string;
  privateKey: ReturnType<typeof createPrivateKey>;
}

export interface Signature {
  keyId: string;
  /** Ed25519, base64. */
  signature: string;
}

let known: SigningKey | undefined;

/** Ed25519, from `DATA_DIR/keys/signing.pem`; made at first use. */
export function signingKey(): SigningKey {
  if (known) return known;
  const file = path.join(settings().DATA_DIR, 'keys', 'signing.pem');
  const privateKey = createPrivateKey(read(file) ?? make(file));
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  known = { id: fingerprintOf(spki), publicKey: spki.toString('base64'), privateKey };
  return known;
}

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** The file appears whole or not at all, and the first of several processes wins. */
function make(file: string) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  const draft = `${file}.${newSecret()}`;
  writeFileSync(draft, pem, { mode: 0o600, flag: 'wx' });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

export const fingerprintOf = (spki: Buffer) => createHash('sha256').update(spki).digest('hex');

/** As people read it to each other: 3F2A 99C0 … */
export const inGroups = (fingerprint: string) => fingerprint.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');

/** Begin the bytes with what they are (`chain-seal`, `vote-protocol`): a signature must not be good for something else. */
export function sign(bytes: string): Signature {
  const { id, privateKey } = signingKey();
  return { keyId: id, signature: signBytes(null, Buffer.from(bytes), privateKey).toString('base64') };
}

/** Whether that key (as kept in `installation_keys`) signed these bytes. */
export function isSignedBy(key: { id: string; publicKey: string }, bytes: string, signature: string) {
  const spki = Buffer.from(key.publicKey, 'base64');
  if (fingerprintOf(spki) !== key.id) return false;
  const publicKey = createPublicKey({ key: spki, type: 'spki', format: 'der' });
  return verify(null, Buffer.from(bytes), publicKey, Buffer.from(signature, 'base64'));
}

/** Writes the public key down beside what it signed; the same transaction as the signature. */
export const keepPublicKey = (tx: WriteTx, now: Date) => {
  const { id, publicKey } = signingKey();
  return tx.insert(installationKeys).values({ id, publicKey, since: now }).onConflictDoNothing();
};
