import { createDecipheriv, type KeyObject } from 'node:crypto';
import { type SecretChoice, secretChoices } from '../schema/secret';
import { deriveSecret, type Place, publicOf } from './derive-secret';
import { plainLength } from './seal-secret';

const isChoice = (word: string | undefined): word is SecretChoice => secretChoices.some((c) => c === word);

/** Null for what was changed, moved to another elector, or sealed to other keys. */
export function openSecret(sealed: string, keys: readonly KeyObject[], from: Place) {
  const bytes = Buffer.from(sealed, 'base64');
  const [ephemeral, rest] = [bytes.subarray(0, 32), bytes.subarray(32)];
  try {
    const publicKey = publicOf(ephemeral);
    const pairs = keys.map((privateKey) => ({ privateKey, publicKey }));
    const { key, iv, about } = deriveSecret(pairs, ephemeral, from);
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAAD(about);
    decipher.setAuthTag(rest.subarray(plainLength));
    const plain = Buffer.concat([decipher.update(rest.subarray(0, plainLength)), decipher.final()]);
    const [choice, code] = plain.toString('latin1').replace(/\0+$/, '').split(' ');
    return isChoice(choice) && code ? { choice, code } : null;
  } catch {
    return null;
  }
}
