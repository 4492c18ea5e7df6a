import { and, eq, gt, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { sealBytes } from '@/lib/audit/rules/chain';
import { dayOf } from '@/lib/kernel/calendar/day';
import { keepPublicKey, sign } from '@/lib/kernel/signing';
import type { Job } from './job';

const { auditChains, chainSeals } = tables;

/** Signs the head of each chain, once a day. Not an event of the chain itself: it would move the head it has just signed. */
export const seal: Job = {
  cron: '10 0 * * *',
  does: '给每个社区的留痕链头签名封存',
  async run({ store, now, dryRun }) {
    const day = dayOf(now);
    return store.transaction(async (tx) => {
      const heads = await tx
        .select({ communityId: auditChains.communityId, seq: auditChains.seq, hash: auditChains.hash })
        .from(auditChains)
        .leftJoin(chainSeals, and(eq(chainSeals.communityId, auditChains.communityId), eq(chainSeals.day, day)))
        .where(and(isNull(chainSeals.day), gt(auditChains.seq, 0)));
      if (!dryRun && heads.length) {
        await keepPublicKey(tx, now);
        const rows = heads.map((head) => ({ ...head, day, ...sign(sealBytes({ ...head, day })), at: now }));
        await tx.insert(chainSeals).values(rows).onConflictDoNothing();
      }
      return { sealed: heads.length };
    });
  },
};
