// X25519 + HKDF-SHA256 + AES-256-GCM of node:crypto, to the keys of both counters.
import { createCipheriv, generateKeyPairSync } from 'node:crypto';
import type { BallotItem } from '../tally/answers';
import { deriveSecret, type Place, publicOf, rawOf } from './derive-secret';

/** Bytes for the longest answers to these items, and a code: all ballots of a vote are equally long, whatever they say. */
const plainLength = (items: readonly BallotItem[]) =>
  48 +
  items.reduce((sum, { kind, max }) => sum + 16 + (kind === 'question' ? 0 : max * (kind === 'election' ? 68 : 4)), 0);

/** `keys`: the public halves of the two counters, base64. */
export function sealSecret(
  ballot: { items: readonly BallotItem[]; answers: readonly string[]; code: string },
  keys: readonly string[],
  to: Place,
) {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const ephemeral = rawOf(publicKey);
  const pairs = keys.map((key) => ({ privateKey, publicKey: publicOf(Buffer.from(key, 'base64')) }));
  const { key, iv, about } = deriveSecret(pairs, ephemeral, to);
  const plain = Buffer.alloc(plainLength(ballot.items));
  const text = JSON.stringify([ballot.answers, ballot.code]);
  if (plain.write(text) < Buffer.byteLength(text)) throw new RangeError('longer than a ballot can be');
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about);
  return Buffer.concat([ephemeral, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
}
