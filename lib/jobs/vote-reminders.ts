import { newId, newSecret } from '@/lib/kernel/ids';
import { remindVoters } from '@/lib/votes/commands/remind-voters';
import { reminderJob } from '@/lib/votes/policy/reminders';
import { findLastDay } from '@/lib/votes/queries/unvoted';
import type { Job } from './job';

/** On the day a vote closes, whoever has not voted is told once. */
export const voteReminders: Job = {
  cron: '0 9 * * *',
  does: '表决截止当天，提醒名册上还没有投票的人',
  async run({ store, now, dryRun }) {
    const due = await findLastDay(store.read, now);
    if (dryRun) return { votes: due.length };
    let votes = 0;
    for (const at of due) {
      const actor = { kind: 'system', job: reminderJob } as const;
      if ((await remindVoters.run({ store, actor, now: () => now, newId, newSecret }, at)).ok) votes += 1;
    }
    return { votes };
  },
};
