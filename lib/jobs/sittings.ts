import { newId, newSecret } from '@/lib/kernel/ids';
import { remindSitting } from '@/lib/mediation/commands/remind-sitting';
import { sittingsJob } from '@/lib/mediation/policy/reminder';
import { findDueSittings } from '@/lib/mediation/queries/due-sittings';
import type { Job } from './job';

/** The day before an agreed sitting; in the evening too, for what was agreed since. */
export const sittings: Job = {
  cron: '10 9,17 * * *',
  does: '调解约好的前一天，提醒请来的当事人和调解员',
  async run({ store, now, dryRun }) {
    const due = await findDueSittings(store.read, now);
    if (dryRun) return { reminded: due.length };
    let reminded = 0;
    for (const { id } of due) {
      const actor = { kind: 'system', job: sittingsJob } as const;
      const context = { store, actor, now: () => now, newId, newSecret };
      if ((await remindSitting.run(context, { sittingId: id })).ok) reminded += 1;
    }
    return { reminded };
  },
};
