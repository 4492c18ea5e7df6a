// What opens the kiosk of the hall: a short code on a slip, computed and kept nowhere, and what the typed code opens.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { keptSecret } from '@/lib/kernel/kept-secret';

const mac = (use: string, ...parts: string[]) =>
  createHmac('sha256', keptSecret('kiosk')).update([use, ...parts].join('\n'));

/** Eight digits: good for ten minutes, for one elector, and only once the second issuer has said so. */
export const kioskCode = (slipId: string) =>
  String(mac('code', slipId).digest().readUIntBE(0, 6) % 100_000_000).padStart(8, '0');

/** What the row keeps until the code is typed: under the key, because eight digits are soon tried. */
export const hashKioskCode = (code: string) => mac('hash', code).digest('hex');

const proofOf = (slipId: string, openedAt: Date) =>
  mac('pass', slipId, openedAt.getTime().toString(36)).digest('base64url');

/** In a cookie of the device, from the code to the ballot. */
export const kioskPass = (slipId: string, openedAt: Date) => `${slipId}.${proofOf(slipId, openedAt)}`;

export const slipOfPass = (pass: string | undefined) => /^([0-9a-f-]{36})\.[\w-]{43}$/.exec(pass ?? '')?.[1] ?? null;

export function isKioskPass(pass: string, slip: { id: string; openedAt: Date | null }): boolean {
  const [given, due] = [Buffer.from(pass), Buffer.from(slip.openedAt ? kioskPass(slip.id, slip.openedAt) : '')];
  return given.length === due.length && timingSafeEqual(given, due);
}
