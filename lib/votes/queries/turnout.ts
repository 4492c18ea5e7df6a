import { and, eq, inArray, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { isOnScreen } from '@/db/schema/channel-words';
import { lineId } from '../documents/public-record';
import type { VoteChannel } from '../schema';
import { keepLarge } from './kept-turnout';
import { findSecretTurnout } from './secret-turnout';

const { ballots, electors } = tables;

async function countTurnout(read: Reader, voteIds: readonly string[]) {
  if (!voteIds.length) return [];
  const rows = await read
    .select({
      voteId: ballots.voteId,
      tally: electors.tally,
      channel: ballots.channel,
      heads: sql<number>`count(distinct ${electors.number})`,
      area: sql<number | null>`sum(${electors.area})`,
    })
    .from(ballots)
    .innerJoin(electors, eq(electors.id, ballots.electorId))
    .where(inArray(ballots.voteId, [...voteIds]))
    .groupBy(ballots.voteId, electors.tally, ballots.channel);
  const open = rows.map((r) => ({ ...r, heads: Number(r.heads), area: r.area === null ? null : Number(r.area) }));
  return [...open, ...(await findSecretTurnout(read, voteIds))];
}

/** Who took part, by channel, and never by choice. Four statements for any number of votes. */
export const findTurnout = keepLarge(countTurnout);
export type TurnoutRow = Awaited<ReturnType<typeof findTurnout>>[number];

/** Of one vote: the statutory heads and area, and the tenants apart. */
export function turnoutOf(rows: readonly TurnoutRow[], voteId: string) {
  const mine = rows.filter((r) => r.voteId === voteId);
  const sum = (which: TurnoutRow['tally']) => mine.filter((r) => r.tally === which);
  const statutory = sum('statutory');
  return {
    heads: statutory.reduce((n, r) => n + r.heads, 0),
    area: statutory.reduce((n, r) => n + (r.area ?? 0), 0),
    advisory: sum('advisory').reduce((n, r) => n + r.heads, 0),
    channels: statutory.map((r) => ({ channel: r.channel as VoteChannel, heads: r.heads })),
  };
}
export type Turnout = ReturnType<typeof turnoutOf>;

const step = 5;
export const inSteps = (n: number) => n - (n % step);
/**
 * While a vote runs everybody sees its turnout in steps of five: of two looks, a minute apart, the difference is nobody
 * or at least five, and so never one neighbour.
 */
export const publishedTurnout = ({ heads, advisory }: Turnout): Turnout => ({
  ...{ heads: inSteps(heads), area: 0, advisory: inSteps(advisory) },
  channels: [],
});

/** The heads of one person in a vote, with what each of them has. */
export async function findMine(read: Reader, voteId: string, personId: string): Promise<MyHead[]> {
  const { paperEntries, paperReturns, voidedBallots, voteAttendance, voteMarks, voteProxies } = tables;
  const rows = await read
    .select({
      electorId: electors.id,
      salt: ballots.salt,
      number: electors.number,
      tally: electors.tally,
      label: electors.label,
      area: electors.area,
      receipt: ballots.receipt,
      channel: ballots.channel,
      castAt: ballots.castAt,
      answers: ballots.answers,
      paperAt: paperEntries.at,
      returnedAt: paperReturns.at,
      voidedAt: voidedBallots.voidedAt,
      attendedAt: voteAttendance.at,
      entrustedAt: voteProxies.settledAt,
      mark: { channel: voteMarks.channel, at: voteMarks.at },
    })
    .from(electors)
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(voidedBallots, eq(voidedBallots.electorId, electors.id))
    .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
    .leftJoin(
      paperEntries,
      and(eq(paperEntries.voteId, voteId), eq(paperEntries.number, electors.number), eq(paperEntries.round, 1)),
    )
    .leftJoin(paperReturns, and(eq(paperReturns.voteId, voteId), eq(paperReturns.number, electors.number)))
    .leftJoin(
      voteProxies,
      and(eq(voteProxies.voteId, voteId), eq(voteProxies.number, electors.number), eq(voteProxies.state, 'used')),
    )
    .where(and(eq(electors.personId, personId), eq(electors.voteId, voteId)));
  // Put in order here: asked to do it, SQLite walks through the whole roll by number instead of looking the person up.
  rows.sort((a, b) => a.number - b.number || (a.electorId < b.electorId ? -1 : 1));
  const heads = new Map<number, MyHead>();
  for (const { label, area, electorId, salt, mark, returnedAt, ...found } of rows) {
    const own = { ...found, paperAt: found.paperAt ?? returnedAt };
    const row = mark ? { ...own, ...markOf(mark) } : own;
    // The line of the public record is made of the first row of a head, by id.
    const proof = salt && row.tally === 'statutory' ? { salt, electorId, line: lineId(salt, electorId) } : null;
    const head = heads.get(row.number) ?? { ...row, proof, labels: [], area: null };
    head.labels.push(label);
    head.area = area === null ? head.area : (head.area ?? 0) + area;
    heads.set(row.number, head);
  }
  return [...heads.values()];
}

/** In a secret vote: that it was cast, or that a paper was taken; nothing of the ballot. */
const markOf = ({ channel, at }: { channel: VoteChannel; at: Date }) =>
  isOnScreen(channel) ? { channel, castAt: at } : { channel, paperAt: at };

export interface MyHead {
  number: number;
  tally: 'statutory' | 'advisory';
  labels: string[];
  area: number | null;
  receipt: string | null;
  channel: VoteChannel | null;
  castAt: Date | null;
  /** For the elector's own eyes. */
  answers: readonly string[] | null;
  paperAt: Date | null;
  /** Voided in person: from then on paper only. */
  voidedAt: Date | null;
  /** The holder of a written proxy took the paper. */
  entrustedAt: Date | null;
  /** 签到, where hands are raised. */
  attendedAt: Date | null;
  /** What finds the own line in the public record, and proves that it is the own one. */
  proof: { salt: string; electorId: string; line: string } | null;
}

/** Neither voted nor given away: this head may still vote online. */
export const isFree = (head: MyHead) => !head.castAt && !head.paperAt && !head.voidedAt && !head.entrustedAt;
