import { and, eq } from 'drizzle-orm';
import { type Store, tables } from '@/db';

const { leases } = tables;
const tenMinutes = 600_000;

interface Lease {
  job: string;
  holder: string;
}

/** Takes the job for this instance, unless another has it or has done it since `since`. A dead holder's lease runs out. */
export const takeLease = (
  store: Store,
  { job, holder }: Lease,
  now: Date,
  since: Date | null,
  lasts = tenMinutes,
): Promise<boolean> =>
  store.transaction(async (tx) => {
    const free = { job, holder, until: new Date(0), lastRunAt: null };
    await tx.insert(leases).values(free).onConflictDoNothing();
    const [row] = await tx.lock(tx.select().from(leases).where(eq(leases.job, job)), 'update');
    if (!row || row.until > now || (since && row.lastRunAt && row.lastRunAt >= since)) return false;
    await tx
      .update(leases)
      .set({ holder, until: new Date(now.getTime() + lasts) })
      .where(eq(leases.job, job));
    return true;
  });

/** Gives it back; `ranAt` when the work was done. */
export const giveLease = (store: Store, { job, holder }: Lease, ranAt: Date | null) =>
  store.transaction(async (tx) => {
    await tx
      .update(leases)
      .set({ until: new Date(0), ...(ranAt && { lastRunAt: ranAt }) })
      .where(and(eq(leases.job, job), eq(leases.holder, holder)));
  });
