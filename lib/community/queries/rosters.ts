import { and, desc, eq } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { may, maySeeRosters } from '../policy';
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
  present: ({ loaded, actor }) => ({
    rows: loaded.rows.map(({ faults, report: _, ...row }) => ({ ...row, faults: faults.length })),
    can: { check: may('community.check-roster')(actor, loaded).ok },
  }),
});

export type RosterListView = View<typeof rosterList>;

const stuckAfter = 120_000;
const rowsShown = 100;

/** One upload: what is wrong in it, or what it would change, or how far its import is. */
export const rosterPage = defineQuery({
  name: 'community.roster',
  async load(read, { community, id, after }: { community: string; id: string; after?: string }) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const [row] = await findShown(read).where(and(eq(rosters.communityId, found.id), eq(rosters.id, id)));
    return row ? { communityId: found.id, row, from: /^\d{1,6}$/.test(after ?? '') ? Number(after) : 0 } : null;
  },
  authorize: maySeeRosters,
  present({ loaded: { row, from, communityId }, actor, now }) {
    const { faults, report, ...shown } = row;
    const conflicts = report?.conflicts ?? [];
    const progress = row.state === 'confirmed' ? progressOf(row.id) : null;
    const to = from + rowsShown;
    return {
      ...shown,
      report,
      faults: faults.slice(from, to),
      faultCount: faults.length,
      conflicts: faults.length ? [] : conflicts.slice(from, to),
      conflictCount: conflicts.length,
      next: (faults.length || conflicts.length) > to ? String(to) : null,
      progress,
      /** The server stopped in the middle: nothing was written, and it can be asked for again. */
      isStuck: row.state === 'confirmed' && !progress && now.getTime() - row.confirmedAt!.getTime() > stuckAfter,
      can: {
        confirm:
          row.state === 'checked' && !faults.length && may('community.confirm-roster')(actor, { communityId }).ok,
      },
    };
  },
});

export type RosterView = View<typeof rosterPage>;
