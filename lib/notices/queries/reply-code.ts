// The code on the tear-off part proves that somebody holds the paper. It is kept nowhere: it is the notice's code id
// under a key of the installation, so a copy of the database alone answers for nobody.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { keptSecret } from '@/lib/kernel/kept-secret';

const mac = (use: string, ...parts: string[]) =>
  createHmac('sha256', keptSecret('reply-codes')).update([use, ...parts].join('\n'));

/** Eight digits. */
export const replyCode = (codeId: string) =>
  String(mac('code', codeId).digest().readUIntBE(0, 6) % 100_000_000).padStart(8, '0');

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
export const isReplyCode = (codeId: string, typed: string) => same(replyCode(codeId), typed);

const minutes = 30;
const seal = (codeId: string, until: string) => mac('open', codeId, until).digest('base64url');

/** What the right code opens for half an hour. A new code or a second notice ends it. */
export function openReply(codeId: string, now: Date) {
  const until = (now.getTime() + minutes * 60_000).toString(36);
  return `${until}.${seal(codeId, until)}`;
}

export function isOpenReply(codeId: string | null, open: string | undefined, now: Date) {
  const [until = '', proof = ''] = (open ?? '').split('.');
  if (!codeId || !/^[0-9a-z]{8,9}$/.test(until)) return false;
  return Number.parseInt(until, 36) > now.getTime() && same(proof, seal(codeId, until));
}

/** The code can be printed on the day after it was made at the latest; later the staff make a new one. */
export const isPrintable = (codeAt: Date | null, now: Date) =>
  codeAt !== null && now.getTime() - codeAt.getTime() < 24 * 3_600_000;
