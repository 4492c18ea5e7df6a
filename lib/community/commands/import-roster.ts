import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findKnown } from '../queries/known';
import { takeRoster } from '../queries/rosters';
import { gather } from '../roster/gather';
import { planImport, reportOf } from '../roster/plan';
import { writePlan } from '../roster/write';
import { rosterIdInput } from '../schema';

const { communities, rosters } = tables;

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
  decide({ loaded: { roster, known, today }, now, newId }) {
    if (roster.state !== 'confirmed' || !roster.lines) return fail('over');
    const wanted = gather(roster.lines, today);
    const plan = planImport({ roster: wanted, known, newId, now, today });
    if (wanted.faults.length || plan.faults.length) return fail('changed');
    const report = reportOf(plan);
    const { added, changed, unchanged, conflicts } = report;
    return ok({
      change: { id: roster.id, plan, report, importedAt: now },
      events: [
        {
          type: 'roster.imported',
          subjectId: roster.id,
          payload: { fileHash: roster.fileHash, added, changed, unchanged, conflicts: conflicts.length },
        },
      ],
      tells: (['secretary', 'street'] as const).map((role) => ({
        to: { role },
        template: 'roster.imported',
        subject: { kind: 'people' as const, id: roster.id, ref: `rosters/${roster.id}` },
      })),
    });
  },
  async commit(tx, { id, plan, report, importedAt }) {
    await writePlan(tx, id, plan);
    await tx.update(rosters).set({ state: 'imported', lines: null, report, importedAt }).where(eq(rosters.id, id));
    return { id, report };
  },
  says: {
    over: '这份花名册还没有确认，或者已经导入。',
    changed: '确认以后登记有了变化，有几行对不上了。请重新上传，再看一遍。',
  },
});
