import { createDecipheriv, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { deriveSecret, type Place, publicOf } from './derive-secret';

const shape = z.tuple([z.array(z.string()).min(1), z.string().min(1)]);

/** Null for what was changed, moved to another elector, or sealed to other keys. */
export function openSecret(sealed: string, keys: readonly KeyObject[], from: Place) {
  const bytes = Buffer.from(sealed, 'base64');
  const [ephemeral, rest] = [bytes.subarray(0, 32), bytes.subarray(32)];
  try {
    const publicKey = publicOf(ephemeral);
    const pairs = keys.map((privateKey) => ({ privateKey, publicKey }));
    const tag = rest.length - 16;
    const { key, iv, about } = deriveSecret(pairs, ephemeral, from);
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(about);
    decipher.setAuthTag(rest.subarray(tag));
    const plain = Buffer.concat([decipher.update(rest.subarray(0, tag)), decipher.final()]);
    const [answers, code] = shape.parse(JSON.parse(plain.toString('utf8').replace(/\0+$/, '')));
    return { answers, code };
  } catch {
    return null;
  }
}
