// All rows of a vote that its file holds. Of a secret vote: who took part and who counted, and no ballot.
import { and, asc, eq, ne } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findNamedRoll, findProxyLines } from './full-record';
import { findHands } from './hands';
import { channelWords } from './head';
import type { Vote } from './vote';

const { ballots, bundleCounts, electors, paperCounts, paperEntries, paperReturns, people, voteMarks } = tables;

/** One a head: the units of an owner have the same ballot. */
async function findBallots(read: Reader, voteId: string) {
  const rows = await read
    .select({
      number: electors.number,
      label: electors.label,
      name: people.name,
      channel: ballots.channel,
      castAt: ballots.castAt,
      receipt: ballots.receipt,
      answers: ballots.answers,
    })
    .from(ballots)
    .innerJoin(electors, eq(electors.id, ballots.electorId))
    .leftJoin(people, eq(people.id, electors.personId))
    .where(eq(ballots.voteId, voteId))
    .orderBy(asc(electors.number), asc(electors.unitKey));
  return rows.filter((row, at) => row.number !== rows[at - 1]?.number);
}

const findEntries = (read: Reader, voteId: string) =>
  read
    .select({
      number: paperEntries.number,
      round: paperEntries.round,
      answers: paperEntries.answers,
      channel: paperEntries.channel,
      by: people.name,
      at: paperEntries.at,
    })
    .from(paperEntries)
    .innerJoin(people, eq(people.id, paperEntries.byId))
    .where(eq(paperEntries.voteId, voteId))
    .orderBy(asc(paperEntries.number), asc(paperEntries.round));

const findBundles = (read: Reader, voteId: string) =>
  read
    .select({
      bundle: bundleCounts.bundle,
      round: bundleCounts.round,
      papers: bundleCounts.papers,
      counts: bundleCounts.counts,
      by: people.name,
      at: bundleCounts.at,
    })
    .from(bundleCounts)
    .innerJoin(people, eq(people.id, bundleCounts.byId))
    .where(eq(bundleCounts.voteId, voteId))
    .orderBy(asc(bundleCounts.bundle), asc(bundleCounts.round));

const findCounts = (read: Reader, voteId: string) =>
  read
    .select({
      act: paperCounts.act,
      amount: paperCounts.amount,
      channel: paperCounts.channel,
      by: people.name,
      at: paperCounts.at,
    })
    .from(paperCounts)
    .innerJoin(people, eq(people.id, paperCounts.byId))
    .where(eq(paperCounts.voteId, voteId))
    .orderBy(asc(paperCounts.at), asc(paperCounts.id));

const findHanded = (read: Reader, voteId: string) =>
  read
    .select({ number: electors.number, channel: voteMarks.channel, by: people.name, at: voteMarks.at })
    .from(voteMarks)
    .innerJoin(electors, eq(electors.id, voteMarks.electorId))
    .innerJoin(people, eq(people.id, voteMarks.byId))
    .where(and(eq(voteMarks.voteId, voteId), ne(voteMarks.channel, 'online'), ne(voteMarks.channel, 'kiosk')))
    .orderBy(asc(electors.number));

const findReturned = (read: Reader, voteId: string) =>
  read
    .select({ number: paperReturns.number, channel: paperReturns.channel, by: people.name, at: paperReturns.at })
    .from(paperReturns)
    .innerJoin(people, eq(people.id, paperReturns.byId))
    .where(eq(paperReturns.voteId, voteId))
    .orderBy(asc(paperReturns.number));

export async function findArchiveRows(read: Reader, { id, mode, items, state }: Vote) {
  const isSecret = mode === 'secret';
  // Of a vote that is void nobody learns what was chosen.
  const isOpen = !isSecret && state !== 'void';
  const isHands = mode === 'hands' && state !== 'void';
  const [roll, proxies, cast, entries, bundles, counts, handed, returned, hands] = await Promise.all([
    findNamedRoll(read, id),
    findProxyLines(read, id),
    isOpen ? findBallots(read, id) : [],
    isOpen ? findEntries(read, id) : [],
    isSecret && state !== 'void' ? findBundles(read, id) : [],
    findCounts(read, id),
    findHanded(read, id),
    findReturned(read, id),
    isHands ? findHands(read, id) : null,
  ]);
  const words: Record<string, string> = channelWords;
  return { isSecret, items, words, roll, proxies, ballots: cast, entries, bundles, counts, handed, returned, hands };
}
export type ArchiveRows = Awaited<ReturnType<typeof findArchiveRows>>;
