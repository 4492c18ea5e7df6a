// X25519 + HKDF-SHA256 + AES-256-GCM of node:crypto, to the keys of both counters.
import { createCipheriv, generateKeyPairSync } from 'node:crypto';
import type { SecretChoice } from '../schema/secret';
import { deriveSecret, type Place, publicOf, rawOf } from './derive-secret';

/** Longer than any choice and code together: a ballot's length says nothing. */
export const plainLength = 32;

/** `keys`: the public halves of the two counters, base64. */
export function sealSecret(
  { choice, code }: { choice: SecretChoice; code: string },
  keys: readonly string[],
  to: Place,
) {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const ephemeral = rawOf(publicKey);
  const pairs = keys.map((key) => ({ privateKey, publicKey: publicOf(Buffer.from(key, 'base64')) }));
  const { key, iv, about } = deriveSecret(pairs, ephemeral, to);
  const plain = Buffer.alloc(plainLength);
  plain.write(`${choice} ${code}`);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(about);
  return Buffer.concat([ephemeral, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64');
}
