import { destroyKeys } from '@/lib/votes/commands/destroy-keys';
import type { Job } from './job';

/** Done with the count itself; this is for a server that fell between the two. */
export const boxKeys: Job = {
  cron: '*/10 * * * *',
  does: '销毁已经计票或者作废的无记名表决的票箱钥匙',
  run: async ({ store, dryRun }) => ({ votes: await destroyKeys(store, { dryRun }) }),
};
