// Who could still be reminded: people on the roll of law whose ballot nobody has seen in any channel.
import { and, eq, gt, isNull, lte, ne, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { addDays, dayOf, startOfDay } from '@/lib/kernel/calendar/day';

const { ballots, communities, electors, paperEntries, paperReturns, voteAttendance, voteMarks, voteProxies, votes } =
  tables;

/** One statement. Of a secret vote a mark is enough: a paper that was handed out counts as in. */
export async function findUnvoted(read: Reader, voteId: string): Promise<string[]> {
  const onNumber = (table: typeof paperEntries | typeof paperReturns | typeof voteProxies) =>
    and(eq(table.voteId, voteId), eq(table.number, electors.number));
  const rows = await read
    .selectDistinct({ personId: electors.personId })
    .from(electors)
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
    .leftJoin(paperReturns, onNumber(paperReturns))
    .leftJoin(paperEntries, onNumber(paperEntries))
    // Whose holder took the paper has voted by him.
    .leftJoin(voteProxies, and(onNumber(voteProxies), eq(voteProxies.state, 'used')))
    .where(
      and(
        eq(electors.voteId, voteId),
        eq(electors.tally, 'statutory'),
        isNull(ballots.id),
        isNull(voteMarks.electorId),
        isNull(voteAttendance.electorId),
        isNull(paperReturns.number),
        isNull(paperEntries.id),
        isNull(voteProxies.id),
      ),
    );
  return rows.flatMap(({ personId }) => personId ?? []);
}

/** Open now and closing today, and nobody was reminded today. */
export const findLastDay = (read: Reader, now: Date) =>
  read
    .select({ community: communities.code, ref: votes.ref })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .where(
      and(
        eq(votes.state, 'announced'),
        lte(votes.opensAt, now),
        gt(votes.closesAt, now),
        lte(votes.closesAt, startOfDay(addDays(dayOf(now), 1))),
        or(isNull(votes.remindedOn), ne(votes.remindedOn, dayOf(now))),
      ),
    )
    .limit(500);
