// The ballots of one head: a row for each unit, one receipt, and an event that proves them without saying the choice.
import { canonical, type DomainEvent, sha256 } from '@/lib/kernel/events';
import type { VoteChannel } from '../schema';

interface Cast {
  communityId: string;
  voteId: string;
  number: number;
  /** One an item. */
  answers: string[];
  channel: VoteChannel;
  electors: readonly { id: string }[];
  castById: string;
  castAt: Date;
  newId: () => string;
}

/** Digits and letters that cannot be mistaken for one another. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 7K4M-92QD-31XP: of random ids, so nothing of elector or choice is in it. */
export function receiptOf(secret: string) {
  const picked = Array.from(
    { length: 12 },
    (_, at) => signs[Number.parseInt(secret.slice(2 * at, 2 * at + 2), 16) & 31],
  );
  return picked.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What the chain holds of a ballot. */
export const sealOf = (salt: string, b: { electorId: string; answers: readonly string[]; channel: string }) =>
  sha256(salt, canonical([b.electorId, b.answers, b.channel]));

export function sealBallots({ electors, number, newId, ...ballot }: Cast) {
  const secret = sha256(newId(), newId(), newId());
  const receipt = receiptOf(secret);
  const rows = electors.map(({ id: electorId }) => ({
    ...ballot,
    id: newId(),
    electorId,
    receipt,
    salt: sha256(secret, electorId),
  }));
  const event: DomainEvent = {
    type: 'vote.ballot-cast',
    subjectId: ballot.voteId,
    payload: { number, channel: ballot.channel, seals: rows.map((row) => sealOf(row.salt, row)) },
  };
  return { rows, event };
}
