// All that a count rests on, read once: the roll, the ballots, the papers.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { paperChannels } from '@/db/schema/channel-words';
import type { VoteRuleId } from '../rules/of-vote';
import { isByArea } from '../rules/of-vote';
import type { SilentOwners } from '../rules/silent-owners';
import type { Count } from '../tally';
import type { BallotItem } from '../tally/answers';
import { countRoll, withSilent } from '../tally/item';
import type { Result } from './vote';

const { ballots, electors, paperCounts, paperEntries, paperRefusals, voidedBallots, voteDeliveries } = tables;

/** Rows of the roll with the ballot of each. */
export const findRollWithBallots = (read: Reader, voteId: string) =>
  read
    .select({
      id: electors.id,
      tally: electors.tally,
      number: electors.number,
      unitKey: electors.unitKey,
      label: electors.label,
      personId: electors.personId,
      ownerKey: electors.ownerKey,
      area: electors.area,
      answers: ballots.answers,
      channel: ballots.channel,
      salt: ballots.salt,
      deliveredAt: voteDeliveries.at,
    })
    .from(electors)
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(
      voteDeliveries,
      and(eq(voteDeliveries.voteId, electors.voteId), eq(voteDeliveries.number, electors.number)),
    )
    .where(eq(electors.voteId, voteId));
export type CountedRow = Awaited<ReturnType<typeof findRollWithBallots>>[number];

export async function findPaperTotals(read: Reader, voteId: string) {
  const counted = await read
    .select({ act: paperCounts.act, amount: sql<number>`sum(${paperCounts.amount})` })
    .from(paperCounts)
    .where(eq(paperCounts.voteId, voteId))
    .groupBy(paperCounts.act);
  const of = (act: 'issued' | 'returned') => Number(counted.find((c) => c.act === act)?.amount ?? 0);
  const entry = (round: number) =>
    read.$count(paperEntries, and(eq(paperEntries.voteId, voteId), eq(paperEntries.round, round)));
  return {
    issued: of('issued'),
    returned: of('returned'),
    refused: await read.$count(paperRefusals, eq(paperRefusals.voteId, voteId)),
    reread: await countReread(read, voteId),
    voided: await countVoided(read, voteId),
    entered: await entry(1),
    enteredTwice: await entry(2),
    resolved: await entry(3),
    settled: await countSettled(read, voteId),
  };
}
/** What the register says was handed out and taken back, channel by channel. */
export async function findPapersByChannel(read: Reader, voteId: string) {
  const rows = await read
    .select({ channel: paperCounts.channel, act: paperCounts.act, amount: sql<number>`sum(${paperCounts.amount})` })
    .from(paperCounts)
    .where(eq(paperCounts.voteId, voteId))
    .groupBy(paperCounts.channel, paperCounts.act);
  const channels: Record<string, { issued: number; returned: number }> = {};
  for (const { channel, act, amount } of rows) {
    channels[channel] ??= { issued: 0, returned: 0 };
    channels[channel][act] = Number(amount);
  }
  return channels;
}

export type PaperTotals = Awaited<ReturnType<typeof findPaperTotals>>;

async function countSettled(read: Reader, voteId: string) {
  const [row] = await read
    .select({ n: sql<number>`count(distinct ${electors.number})` })
    .from(ballots)
    .innerJoin(electors, eq(electors.id, ballots.electorId))
    .where(and(eq(ballots.voteId, voteId), inArray(ballots.channel, [...paperChannels])));
  return Number(row?.n ?? 0);
}

/** Refused because of a ballot on the screen, and read after that one was voided in person. */
async function countReread(read: Reader, voteId: string) {
  const [row] = await read
    .select({ n: sql<number>`count(*)` })
    .from(paperRefusals)
    .innerJoin(
      paperEntries,
      and(
        eq(paperEntries.voteId, paperRefusals.voteId),
        eq(paperEntries.number, paperRefusals.number),
        eq(paperEntries.round, 1),
      ),
    )
    .where(eq(paperRefusals.voteId, voteId));
  return Number(row?.n ?? 0);
}

/** Heads of the legal roll whose online ballot was voided in person. */
async function countVoided(read: Reader, voteId: string) {
  const [row] = await read
    .select({ n: sql<number>`count(distinct ${electors.number})` })
    .from(voidedBallots)
    .innerJoin(electors, and(eq(electors.id, voidedBallots.electorId), eq(electors.tally, 'statutory')))
    .where(eq(voidedBallots.voteId, voteId));
  return Number(row?.n ?? 0);
}

export interface Asked {
  rule: VoteRuleId;
  items: readonly BallotItem[];
  silentOwners?: SilentOwners;
}

/** The same from the same rows, at the count, at certification and whenever somebody checks. */
export function resultOf(
  { rule, items, silentOwners }: Asked,
  rows: readonly CountedRow[],
  papers: PaperTotals,
): Result {
  const withArea = isByArea(rule);
  const inTally = (which: CountedRow['tally']) => rows.filter((row) => row.tally === which);
  const statutory = inTally('statutory');
  const advisory = inTally('advisory');
  const electorate = statutory.map((e) => ({
    unit: e.id,
    ...(withArea ? { owner: String(e.number), area: e.area ?? undefined } : {}),
  }));
  const besides = advisory.map((e) => ({ unit: e.id }));
  const silent = silentOwners === 'majority' ? silentOf(statutory) : null;
  const { issued, returned, refused, voided } = papers;
  return {
    items: items.map((item, at) =>
      withSilent(
        countRoll(
          rule,
          item,
          { electorate, ballots: cast(statutory, at) },
          advisory.length ? { electorate: besides, ballots: cast(advisory, at) } : null,
        ),
        silent,
      ),
    ),
    channels: byChannel(rows),
    papers: { issued, returned, refused, ...(voided ? { voided } : {}) },
  };
}

/** Their ballot reached them, and nothing came back in any channel. */
function silentOf(rows: readonly CountedRow[]): Count {
  const silent = rows.filter((row) => row.deliveredAt && !row.answers);
  const heads = new Set(silent.map((row) => row.number)).size;
  return { heads, area: silent.reduce((sum, row) => sum + (row.area ?? 0), 0) };
}

const cast = (rows: readonly CountedRow[], at: number) =>
  rows.flatMap(({ id, answers }) => (answers ? [{ unit: id, answer: answers[at]! }] : []));

function byChannel(rows: readonly CountedRow[]): Result['channels'] {
  const heads = new Map<string, Set<number>>();
  for (const { tally: which, channel, number } of rows) {
    if (!channel) continue;
    const key = `${which} ${channel}`;
    heads.set(key, (heads.get(key) ?? new Set()).add(number));
  }
  return [...heads].sort().map(([key, numbers]) => {
    const [which, channel] = key.split(' ') as [CountedRow['tally'], string];
    return { tally: which, channel, heads: numbers.size };
  });
}
