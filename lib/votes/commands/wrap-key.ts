// One counter's private half as it is kept: scrypt over the own passphrase, AES-256-GCM. The text of the file is the
// text of the recovery sheet.
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  scrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import { rawOf } from './derive-secret';

/** The first or second key of a vote. */
export interface Slot {
  voteId: string;
  nth: number;
}

const stretch = promisify<string, Buffer, number, object, Buffer>(scrypt);
const keyOf = (passphrase: string, salt: Buffer) =>
  stretch(passphrase.normalize('NFC'), salt, 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 });
const mark = ({ voteId, nth }: Slot) => `yishi-box-key/1 ${voteId} ${nth}`;

/** A new key for the slot. Its private half leaves this function wrapped. */
export async function wrapKey(slot: Slot, passphrase: string): Promise<{ publicKey: string; wrapped: string }> {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt), iv).setAAD(Buffer.from(mark(slot)));
  const plain = privateKey.export({ type: 'pkcs8', format: 'der' });
  const data = Buffer.concat([salt, iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { publicKey: rawOf(publicKey).toString('base64'), wrapped: `${mark(slot)} ${data.toString('base64')}` };
}

/** Null for a wrong passphrase, another slot's key, or a text that was mistyped. */
export async function unwrapKey(slot: Slot, wrapped: string, passphrase: string): Promise<KeyObject | null> {
  const [format, voteId, nth, data] = wrapped.trim().split(/\s+/);
  if (`${format} ${voteId} ${nth}` !== mark(slot) || !data) return null;
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length < 60) return null;
  const key = await keyOf(passphrase, bytes.subarray(0, 16));
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(16, 28), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(mark(slot))).setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(28, -16)), decipher.final()]);
    return createPrivateKey({ key: plain, type: 'pkcs8', format: 'der' });
  } catch {
    return null;
  }
}
