// What a head already has: the one place that knows every way in which an elector can have voted.
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { prepared } from '@/db/prepared';
import { isOnScreen, type VoteChannel } from '@/db/schema/channel-words';

const { ballots, electors, paperEntries, paperReturns, voidedBallots, voteAttendance, voteMarks } = tables;

export interface Taken {
  channel: VoteChannel;
  /** A paper that came in or was handed out; whether it counts is settled later. */
  isPaper: boolean;
  /** Cast online and voided in person: only a paper is left. */
  isVoided?: true;
}

const ofNumber = (table: typeof electors | typeof paperEntries | typeof paperReturns) =>
  and(eq(table.voteId, sql.placeholder('voteId')), eq(table.number, sql.placeholder('number')));
const takenRows = prepared((read: Reader) =>
  read
    .select({
      ballot: ballots.channel,
      mark: voteMarks.channel,
      entry: paperEntries.channel,
      returned: paperReturns.channel,
      voided: voidedBallots.id,
      attended: voteAttendance.voteId,
    })
    .from(electors)
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(voidedBallots, eq(voidedBallots.electorId, electors.id))
    .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
    .leftJoin(paperEntries, ofNumber(paperEntries))
    .leftJoin(paperReturns, ofNumber(paperReturns))
    .where(ofNumber(electors))
    .orderBy(asc(electors.id))
    .limit(1),
);

/** Null: nothing yet. All rows of a head get their ballots together, so one of them is looked at. */
export async function findTaken(read: Reader, voteId: string, number: number): Promise<Taken | null> {
  const [row] = await takenRows(read, { voteId, number });
  const paper = row?.entry ?? row?.returned ?? null;
  const channel = row?.ballot ?? row?.mark ?? paper ?? (row?.attended ? 'hall' : null);
  if (!channel) return row?.voided ? { channel: 'online', isPaper: false, isVoided: true } : null;
  return { channel, isPaper: paper !== null || !isOnScreen(channel) };
}
