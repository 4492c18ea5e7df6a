import { and, desc, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery } from '@/lib/kernel/query';
import { maySeeRosters } from '../policy';
import { findCommunity } from '../queries';
import { progressOf } from '../roster/progress';

const { people, rosters } = tables;

/** An upload with its community, held until commit. */
export async function takeRoster(tx: ReadTx, input: { community: string; rosterId: string }) {
  const community = await findCommunity(tx, input.community);
  if (!community) return null;
  const [roster] = await tx.lock(
    tx
      .select()
      .from(rosters)
      .where(and(eq(rosters.id, input.rosterId), eq(rosters.communityId, community.id))),
    'update',
  );
  return roster ? { communityId: community.id, roster } : null;
}

const shown = {
  id: rosters.id,
  state: rosters.state,
  rowCount: rosters.rowCount,
  createdAt: rosters.createdAt,
  confirmedAt: rosters.confirmedAt,
  importedAt: rosters.importedAt,
  report: rosters.report,
  faults: rosters.faults,
  checkedBy: people.name,
};

const findShown = (read: Reader) =>
  read.select(shown).from(rosters).leftJoin(people, eq(people.id, rosters.checkedById)).$dynamic();

/** The latest uploads of a community. */
export const rosterList = defineQuery({
  name: 'community.rosters',
  async load(read, { community }: { community: string }) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const rows = await findShown(read)
      .where(eq(rosters.communityId, found.id))
      .orderBy(desc(rosters.createdAt), desc(rosters.id))
      .limit(10);
    return { communityId: found.id, rows };
  },
  authorize: maySeeRosters,
  present: ({ loaded }) => ({
    rows: loaded.rows.map(({ faults, report: _, ...row }) => ({ ...row, faults: faults.length })),
  }),
});

const stuckAfter = 120_000;

/** One upload: what is wrong in it, or what it would change, or how far its import is. */
export const rosterPage = defineQuery({
  name: 'community.roster',
  async load(read, { community, id }: { community: string; id: string }) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const [row] = await findShown(read).where(and(eq(rosters.communityId, found.id), eq(rosters.id, id)));
    return row ? { communityId: found.id, row } : null;
  },
  authorize: maySeeRosters,
  present: ({ loaded: { row }, now }) => ({
    ...row,
    day: dayOf(row.createdAt),
    progress: row.state === 'confirmed' ? progressOf(row.id) : null,
    /** The server stopped in the middle: nothing was written, and it can be asked for again. */
    isStuck:
      row.state === 'confirmed' && !progressOf(row.id) && now.getTime() - row.confirmedAt!.getTime() > stuckAfter,
    canConfirm: row.state === 'checked' && row.faults.length === 0,
  }),
});
