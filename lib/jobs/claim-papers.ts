import { log } from '@/lib/kernel/log';
import { dropMerge, makeMerge } from '@/lib/mediation/commands/make-merge';
import { findWaitingMerges } from '@/lib/mediation/queries/merges';
import type { Job } from './job';

/** Batches in one run: short, so that a fallen server holds nobody up for long and a busy one has time for its readers. */
const batches = 4;

/** 逐户文书 that were asked for. What is made stays made: a run that ends early is gone on with by the next one. */
export const claimPapers: Job = {
  cron: '*/10 * * * * *',
  apart: 5000,
  lasts: 120_000,
  does: '做群体案的逐户文书，一次几十户，断了接着做',
  waits: async (read) => (await findWaitingMerges(read)).length > 0,
  async run({ store, now, dryRun }): Promise<Record<string, number>> {
    const waiting = await findWaitingMerges(store.read);
    if (dryRun) return { waiting: waiting.length };
    let left = batches;
    let made = 0;
    for (const { id } of waiting)
      try {
        while (left > 0 && (await makeMerge(store, id, now))) left -= 1;
        if (left > 0) made += 1;
      } catch (err) {
        log.error({ err, merge: id }, 'papers of the families could not be made');
        await dropMerge(store, id);
      }
    return { made, batches: batches - left };
  },
};
