import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { type Context, defineCommand } from '@/lib/kernel/command';
import type { Decision } from '@/lib/kernel/decision';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { may } from '../policy';
import { findKnown } from '../queries/known';
import { takeRoster } from '../queries/rosters';
import { gather } from '../roster/gather';
import { type Plan, planImport, reportOf } from '../roster/plan';
import { writePlan } from '../roster/write';
import { rosterIdInput } from '../schema';

const { communities, rosters } = tables;

interface Change {
  id: string;
  plan: Plan | null;
  set: Partial<typeof rosters.$inferInsert>;
}

/** One transaction, all or nothing. The same file again changes nothing; what an account rests on is never touched. */
export const importRoster = defineCommand({
  name: 'community.import-roster',
  input: rosterIdInput,
  async load(tx, input, { now }) {
    const taken = await takeRoster(tx, input);
    if (!taken) return null;
    // The whole register is what this rests on: the community's other deeds wait.
    await tx.lock(
      tx.select({ id: communities.id }).from(communities).where(eq(communities.id, taken.communityId)),
      'update',
    );
    return { ...taken, today: dayOf(now), known: await findKnown(tx, taken.communityId) };
  },
  authorize: may('community.import-roster'),
  decide({ loaded: { roster, known, today }, now, newId }): Result<Decision<Change>, 'over'> {
    if (roster.state !== 'confirmed' || !roster.lines) return fail('over');
    const { id, fileHash } = roster;
    const wanted = gather(roster.lines, today);
    const plan = planImport({ roster: wanted, known, newId, now, today });
    const faults = [...wanted.faults, ...plan.faults];
    if (faults.length) {
      // The register changed after the look: nothing is written, and the page says which rows no longer fit.
      const refused = { type: 'roster.refused', subjectId: id, payload: { fileHash, faults: faults.length } };
      return ok({ change: { id, plan: null, set: { state: 'checked', lines: null, faults } }, events: [refused] });
    }
    const report = reportOf(plan);
    // A role that somebody gets by a row of the file is told like one that is given by hand.
    const namesCouncil = plan.insert.grants.some(({ role }) => role === 'council');
    const { conflicts, ...counts } = report;
    const payload = { fileHash, ...counts, conflicts: conflicts.length };
    return ok({
      change: { id, plan, set: { state: 'imported', lines: null, report, importedAt: now } },
      events: [{ type: 'roster.imported', subjectId: id, payload }],
      tells: (['secretary', 'street'] as const).map((role) => ({
        to: { role },
        template: namesCouncil ? 'roster.named-council' : 'roster.imported',
        subject: { kind: 'people' as const, id, ref: `rosters/${id}` },
      })),
    });
  },
  async commit(tx, change) {
    if (change.plan) await writePlan(tx, change.id, change.plan);
    await tx.update(rosters).set(change.set).where(eq(rosters.id, change.id));
    return { id: change.id, isImported: change.plan !== null };
  },
  says: { over: '这份花名册还没有确认，或者已经导入。' },
});

/** What follows the yes of a form: once it is answered, the import runs. */
export const importConfirmed = (context: Context, { id, community }: { id: string; community: string }) =>
  importRoster.run(context, { community, rosterId: id });
