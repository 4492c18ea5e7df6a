// What was picked on the screen of the hall, on its way from choosing to checking: it stands in no address and in no row,
// and in the cookie of the device only under a key of the installation.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { keptSecret } from '@/lib/kernel/kept-secret';

/** The fields of the ballot as they were posted. */
export type PickedFields = Record<string, string[]>;

const key = () => Buffer.from(hkdfSync('sha256', keptSecret('kiosk'), '', 'yishi-kiosk-pick/1', 32));

export function sealPick(fields: PickedFields, pass: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(pass));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(fields)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null for what was not picked under this pass. */
export function openPick(sealed: string, pass: string): PickedFields | null {
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(pass)).setAuthTag(bytes.subarray(12, 28));
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    return JSON.parse(plain.toString()) as PickedFields;
  } catch {
    return null;
  }
}
