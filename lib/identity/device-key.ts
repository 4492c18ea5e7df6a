import { hkdfSync } from 'node:crypto';
import { keptSecret } from '@/lib/kernel/kept-secret';

const derive = (personId: string, what: string, bytes: number) =>
  Buffer.from(hkdfSync('sha256', keptSecret('device-key'), personId, what, bytes));

/** Whose what is kept on a device is, in a word that says nothing to anybody else. */
export const deviceTag = (personId: string) => derive(personId, 'tag', 12).toString('hex');

/** Opens the person's notes on whatever device they were written; a device has it only while the person is signed in. */
export const deviceKey = (personId: string) => derive(personId, 'notes', 32).toString('base64');
