import { dayOf } from '@/lib/kernel/calendar/day';
import { newId, newSecret } from '@/lib/kernel/ids';
import { remindInstalment } from '@/lib/mediation/commands/remind-instalment';
import { findDueInstalments } from '@/lib/mediation/queries/instalments';
import type { Job } from './job';

/** Three days before the day of a part. */
export const instalments: Job = {
  cron: '30 8 * * *',
  does: '调解协议分期付款到期前三天，提醒付款的人和调解员',
  async run({ store, now, dryRun }) {
    const due = await findDueInstalments(store.read, dayOf(now));
    if (dryRun) return { reminded: due.length };
    let reminded = 0;
    for (const { id } of due) {
      const context = {
        store,
        actor: { kind: 'system', job: 'instalments' } as const,
        now: () => now,
        newId,
        newSecret,
      };
      if ((await remindInstalment.run(context, { instalmentId: id })).ok) reminded += 1;
    }
    return { reminded };
  },
};
