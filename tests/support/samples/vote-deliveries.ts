import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { logDeliveries } from '@/lib/votes/commands/log-deliveries';
import { address, announced, numberOf } from './votes';
import type { Samples } from './world';

const { votes } = tables;

export const voteDeliveries: Samples = {
  'vote.log-deliveries': async (w) => {
    const on = await announced(w, 3);
    await store.transaction((tx) => tx.update(votes).set({ silentOwners: 'majority' }).where(eq(votes.id, on.id)));
    const numbers = await numberOf(on.id, w.here.council.id);
    return {
      command: logDeliveries,
      by: 'supervisor',
      alone: true,
      input: { ...address(on), channel: 'paper', numbers },
    };
  },
};
