// The public record of a certified vote: what anybody can recount. It names nobody.
import { rfc3339 } from '../../i18n/format';
import { sha256 } from '../../kernel/events';
import type { ItemResult } from '../tally/item';

export const recordFormat = 'yishi-vote-record/1';

export interface RecordLine {
  /** Roll-call: SHA-256 of a random salt and the elector, whom only the elector can name. */
  id: string;
  choice: string;
}

export interface PublicRecord {
  format: typeof recordFormat;
  community: string;
  ref: string;
  title: string;
  mode: 'secret' | 'roll-call' | 'hands';
  announcedAt: string;
  opensAt: string;
  closesAt: string;
  certifiedAt: string;
  hashes: { text: string; roll: string; rule: string };
  channels: Record<string, { issued: number; returned: number }>;
  /** `receipts`, sorted and apart from the choices: of secret votes. */
  items: { id: string; title: string; tally: ItemResult['statutory']; ballots: RecordLine[]; receipts?: string[] }[];
  chain: { seq: number; hash: string };
}
export type SignedRecord = PublicRecord & { publicKey: string; signature: string };

interface Row {
  id: string;
  tally: 'statutory' | 'advisory';
  number: number;
  answers: readonly string[] | null;
  salt: string | null;
}

/** The line of one head; the elector finds it again with the salt under the vote. */
export const lineId = (salt: string, electorId: string) => sha256(salt, electorId);

/** One line a head, in the order of the ids, so that nothing of the roll's order is in it. */
function linesOf(rows: readonly Row[], at: number): RecordLine[] {
  const heads = new Map<number, RecordLine>();
  const ordered = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, tally, number, answers, salt } of ordered)
    if (tally === 'statutory' && answers && salt && !heads.has(number))
      heads.set(number, { id: lineId(salt, id), choice: answers[at]! });
  return [...heads.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Each list in its own order, which says nothing of the other. */
const boxOf = ({ ballots, receipts }: NonNullable<Certified['box']>, nth: number) => ({
  ballots: ballots
    .filter((b) => b.item === nth)
    .map(({ id, answer }) => ({ id, choice: answer }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  receipts: receipts.toSorted(),
});

interface Certified {
  community: string;
  ref: string;
  title: string;
  mode: PublicRecord['mode'];
  announcedAt: Date;
  opensAt: Date;
  closesAt: Date;
  certifiedAt: Date;
  textHash: string;
  rollHash: string;
  ruleHash: string;
  chainSeq: number;
  chainHash: string;
  results: readonly ItemResult[];
  channels: PublicRecord['channels'];
  rows: readonly Row[];
  box: { ballots: readonly { id: string; item: number; answer: string }[]; receipts: readonly string[] } | null;
}

export const publicRecord = (v: Certified): PublicRecord => ({
  format: recordFormat,
  community: v.community,
  ref: v.ref,
  title: v.title,
  mode: v.mode,
  announcedAt: rfc3339(v.announcedAt),
  opensAt: rfc3339(v.opensAt),
  closesAt: rfc3339(v.closesAt),
  certifiedAt: rfc3339(v.certifiedAt),
  hashes: { text: v.textHash, roll: v.rollHash, rule: v.ruleHash },
  channels: v.channels,
  items: v.results.map(({ nth, title, statutory }, at) => ({
    id: String(nth),
    title,
    tally: statutory,
    ...(v.box ? boxOf(v.box, nth) : { ballots: linesOf(v.rows, at) }),
  })),
  chain: { seq: v.chainSeq, hash: v.chainHash },
});
