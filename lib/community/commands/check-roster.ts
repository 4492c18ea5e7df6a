import { and, eq, inArray, lt } from 'drizzle-orm';
import { tables } from '@/db';
import { addDays, dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findCommunity } from '../queries';
import { findKnown } from '../queries/known';
import { gather } from '../roster/gather';
import { planImport, reportOf } from '../roster/plan';
import { readRoster, rosterInput } from '../schema';

const { rosters } = tables;
const daysKept = 7;

/** The look: reads the file, says what is wrong and what would change, keeps the lines, changes nothing else. */
export const checkRoster = defineCommand({
  name: 'community.check-roster',
  input: rosterInput,
  async load(tx, { community, file }, { now }) {
    const found = await findCommunity(tx, community);
    if (!found) return null;
    const today = dayOf(now);
    return { communityId: found.id, today, ...readRoster(file.table, today), known: await findKnown(tx, found.id) };
  },
  authorize: may('community.check-roster'),
  decide({ input, loaded, by, now, newId }) {
    const { known, today, lines } = loaded;
    const roster = gather(lines, today);
    const plan = planImport({ roster, known, newId, now, today });
    const faults = [...loaded.faults, ...roster.faults, ...plan.faults].sort((a, b) => a.row - b.row);
    const id = newId();
    const report = reportOf(plan);
    return ok({
      change: {
        row: {
          id,
          communityId: loaded.communityId,
          state: 'checked' as const,
          fileHash: input.file.hash,
          rowCount: input.file.table.length - 1,
          lines: faults.length ? null : lines,
          faults,
          report,
          checkedById: by.personId,
          createdAt: now,
          confirmedAt: null,
          importedAt: null,
        },
        forgetBefore: startOfDay(addDays(today, -daysKept)),
      },
      events: [
        {
          type: 'roster.checked',
          subjectId: id,
          payload: { fileHash: input.file.hash, rows: lines.length, faults: faults.length },
        },
      ],
    });
  },
  async commit(tx, { row, forgetBefore }) {
    // Lines that nobody confirmed are personal data without a use.
    await tx
      .update(rosters)
      .set({ lines: null, state: 'dropped' })
      .where(
        and(
          eq(rosters.communityId, row.communityId),
          inArray(rosters.state, ['checked', 'confirmed']),
          lt(rosters.createdAt, forgetBefore),
        ),
      );
    await tx.insert(rosters).values(row);
    return { id: row.id };
  },
  says: {},
});
