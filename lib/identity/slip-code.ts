import { createHmac, randomBytes } from 'node:crypto';
import { sha256 } from '@/lib/kernel/events';

/** No 0 1 I L O U: they are misread on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

// A process without the installation's secret (a test) can still make and use codes, only not show them elsewhere.
const here = globalThis as { slipKey?: string };
here.slipKey ??= process.env.NEXTAUTH_SECRET || randomBytes(32).toString('hex');
const key = here.slipKey;

/**
 * The code of a slip, computed from its id and a secret that is not in the database. So the code need be written
 * nowhere: not in a row, not in a log, not in the record of a repeated submit. 78 bits.
 */
export function slipCode(slipId: string): string {
  const bytes = createHmac('sha512', key).update(`slip ${slipId}`).digest();
  // 240 is the largest multiple of 30 in a byte: what is above would make some letters likelier.
  const letters = [...bytes].filter((byte) => byte < 240).map((byte) => alphabet[byte % alphabet.length]);
  return letters.slice(0, length).join('');
}

/** K7QM-2XPD-… as it is printed. */
export const inGroups = (code: string) => code.replace(/(.{4})(?!$)/g, '$1-');

/** As somebody types it: small letters, spaces and strokes. */
export const plainCode = (typed: string) =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/** What the row keeps. */
export const hashCode = (code: string) => sha256('slip', code);
