// ID numbers are kept sealed and found by a keyed hash. They never stand in a list, an export, a log or an event.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { keptSecret } from '../kernel/kept-secret';

let known: { seal: Buffer; find: Buffer } | undefined;
function keys() {
  if (!known) {
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', keptSecret('id-numbers'), '', use, 32));
    known = { seal: derive('seal'), find: derive('find') };
  }
  return known;
}

/** Two seals of one number differ; its hash is always the same. */
export function sealIdNumber(number: string) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys().seal, iv);
  const body = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
  return { idSealed: Buffer.concat([iv, cipher.getAuthTag(), body]), idHash: hashIdNumber(number) };
}

const hashIdNumber = (number: string) => createHmac('sha256', keys().find).update(number).digest('hex');

/** For the papers that need it. */
export function openIdNumber(sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keys().seal, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
}
