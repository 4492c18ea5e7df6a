// Accounts that were opened or reset after the roll was frozen. A slip does both, and gives the account a phone.
import { and, asc, eq, gt, inArray, lte, max, min } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';

const { ballots, electors, people, slips, transitions, voidedBallots } = tables;
const issuers = alias(people, 'issuers');
const turns = ['activate', 'reset'];

interface Watched {
  id: string;
  announcedAt: Date | null;
  certifiedAt: Date | null;
}

/** From the announcement to the certification. */
const during = ({ announcedAt, certifiedAt }: Watched, now: Date) =>
  and(
    inArray(transitions.event, turns),
    gt(transitions.at, announcedAt ?? now),
    lte(transitions.at, certifiedAt && certifiedAt < now ? certifiedAt : now),
  );

/** A page of heads whose voter's account turned, by number; three statements with `findTurns` and `findCast`. */
export const findWatchedHeads = (
  read: Reader,
  vote: Watched,
  { after, limit }: { after: number; limit: number },
  now: Date,
) =>
  read
    .select({
      number: electors.number,
      personId: transitions.subjectId,
      label: min(electors.label),
      name: min(people.name),
      /** Rows of a head share one ballot. */
      electorId: min(electors.id),
    })
    .from(electors)
    .innerJoin(transitions, eq(transitions.subjectId, electors.personId))
    .innerJoin(people, eq(people.id, electors.personId))
    .where(and(eq(electors.voteId, vote.id), gt(electors.number, after), during(vote, now)))
    .groupBy(electors.number, transitions.subjectId)
    .orderBy(asc(electors.number))
    .limit(limit);

/** What was done to these people's accounts, oldest first, and who printed the slip it was done with. */
export async function findTurns(read: Reader, vote: Watched, personIds: readonly string[], now: Date) {
  if (!personIds.length) return [];
  return read
    .select({ personId: transitions.subjectId, event: transitions.event, at: transitions.at, slipBy: issuers.name })
    .from(transitions)
    .leftJoin(slips, and(eq(slips.personId, transitions.subjectId), eq(slips.usedAt, transitions.at)))
    .leftJoin(issuers, eq(issuers.id, slips.issuedById))
    .where(and(inArray(transitions.subjectId, [...personIds]), during(vote, now)))
    .orderBy(asc(transitions.at), asc(transitions.id));
}

/** How each of these heads has voted, and what was voided; never what was chosen. */
export async function findCast(read: Reader, electorIds: readonly string[]) {
  if (!electorIds.length) return [];
  return read
    .select({
      electorId: electors.id,
      channel: max(ballots.channel),
      castAt: max(ballots.castAt),
      voidedAt: max(voidedBallots.voidedAt),
    })
    .from(electors)
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voidedBallots, eq(voidedBallots.electorId, electors.id))
    .where(inArray(electors.id, [...electorIds]))
    .groupBy(electors.id);
}
