// The key of one sealed ballot, as the voter's side and the counters' side both work it out.
import { createPublicKey, diffieHellman, hkdfSync, type KeyObject } from 'node:crypto';

/** What is sealed belongs to this elector of this vote and opens nowhere else. */
export interface Place {
  voteId: string;
  electorId: string;
}
export type Pair = { privateKey: KeyObject; publicKey: KeyObject };

const header = Buffer.from('302a300506032b656e032100', 'hex'); // SPKI of an X25519 key, before its 32 bytes
export const rawOf = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).subarray(header.length);
export const publicOf = (raw: Buffer) =>
  createPublicKey({ key: Buffer.concat([header, raw]), type: 'spki', format: 'der' });

/** Two agreements, one with each counter: who has one of the two private halves has nothing. */
export function deriveSecret(agreements: readonly Pair[], ephemeral: Buffer, { voteId, electorId }: Place) {
  const agreed = Buffer.concat(agreements.map((pair) => diffieHellman(pair)));
  const about = Buffer.from(`yishi-ballot/1 ${voteId} ${electorId}`);
  const bytes = Buffer.from(hkdfSync('sha256', agreed, ephemeral, about, 44));
  return { key: bytes.subarray(0, 32), iv: bytes.subarray(32), about };
}
