// What else was done to single ballots, for the file of a vote: slips of the kiosk, ballots voided and changed. No answers.
import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findSlips } from './kiosk-slips';

const { changedBallots, electors, kioskSlips, people, texts, voidedBallots } = tables;

/** One a number: the units of an owner have the same ballot. */
const findVoided = (read: Reader, voteId: string) =>
  read
    .selectDistinct({
      number: voidedBallots.number,
      receipt: voidedBallots.receipt,
      castAt: voidedBallots.castAt,
      at: voidedBallots.voidedAt,
      by: people.name,
      reason: texts.text,
    })
    .from(voidedBallots)
    .innerJoin(people, eq(people.id, voidedBallots.voidedById))
    .innerJoin(texts, eq(texts.id, voidedBallots.reasonId))
    .where(eq(voidedBallots.voteId, voteId))
    .orderBy(asc(voidedBallots.number), asc(voidedBallots.voidedAt));

const findChanged = (read: Reader, voteId: string) =>
  read
    .selectDistinct({
      number: electors.number,
      receipt: changedBallots.receipt,
      castAt: changedBallots.castAt,
      at: changedBallots.changedAt,
    })
    .from(changedBallots)
    .innerJoin(electors, eq(electors.id, changedBallots.electorId))
    .where(eq(changedBallots.voteId, voteId))
    .orderBy(asc(electors.number), asc(changedBallots.changedAt));

export async function findKeptRows(read: Reader, voteId: string) {
  const [slips, voided, changed] = await Promise.all([
    findSlips(read, voteId).orderBy(asc(kioskSlips.issuedAt), asc(kioskSlips.id)),
    findVoided(read, voteId),
    findChanged(read, voteId),
  ]);
  return { slips, voided, changed };
}
export type KeptRows = Awaited<ReturnType<typeof findKeptRows>>;
