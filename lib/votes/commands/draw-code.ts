// The receipt of a secret ballot is drawn when its page is made, and not kept: the page carries it to the command, the
// command seals it in. The proof says that it was drawn here, for this ballot, so that no two receipts are alike.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { newSecret } from '@/lib/kernel/ids';
import { keptSecret } from '@/lib/kernel/kept-secret';
import { receiptOf } from './seal-ballots';

interface For {
  voteId: string;
  number: number;
}

const proofOf = (code: string, { voteId, number }: For) =>
  createHmac('sha256', keptSecret('receipts')).update(`${voteId} ${number} ${code}`).digest('hex');

export function drawCode(on: For) {
  const code = receiptOf(newSecret());
  return { code, codeProof: proofOf(code, on) };
}

export function isDrawn({ code, codeProof }: { code: string; codeProof: string }, on: For): boolean {
  const [given, due] = [Buffer.from(codeProof), Buffer.from(proofOf(code, on))];
  return given.length === due.length && timingSafeEqual(given, due);
}
