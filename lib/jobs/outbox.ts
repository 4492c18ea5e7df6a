import { and, eq } from 'drizzle-orm';
import pLimit from 'p-limit';
import { type Store, tables } from '@/db';
import { log } from '@/lib/kernel/log';
import { type Settings, settings } from '@/lib/kernel/settings';
import { type Due, findDue, findUnqueued } from '@/lib/outbox/queries/deliveries';
import { maxAttempts, nextTry } from '@/lib/outbox/rules';
import { openChannels } from './channels';
import type { Job } from './job';
import { letterText } from './letter';

const { deliveries } = tables;
const atOnce = 4;

type Row = typeof deliveries.$inferSelect;

/** Letters for the channels that people agreed to. What fails is tried again; the deed that it tells of stands all the same. */
export const outbox: Job = {
  cron: '* * * * *',
  does: '把消息送到邮箱和短信网关',
  async run({ store, now, dryRun }): Promise<Record<string, number>> {
    const open = openChannels(settings());
    const names = [...open.keys()];
    if (!names.length) return { queued: 0, sent: 0, failed: 0 };
    const fresh = await findUnqueued(store.read, names, now);
    if (dryRun) return { queued: fresh.length, due: (await findDue(store.read, names, now)).length };
    if (fresh.length) await queue(store, fresh, now);
    const due = await findDue(store.read, names, now);
    const limit = pLimit(atOnce);
    const results = await Promise.all(due.map((one) => limit(() => deliver(store, one, open, now))));
    const count = (what: string) => results.filter((result) => result === what).length;
    return { queued: fresh.length, sent: count('sent'), failed: count('failed'), skipped: count('skipped') };
  },
};

const queue = (store: Store, fresh: Awaited<ReturnType<typeof findUnqueued>>, now: Date) =>
  store.transaction(async (tx) => {
    const rows = fresh.map((one) => ({ ...one, state: 'waiting' as const, attempts: 0, nextAt: now }));
    await tx.insert(deliveries).values(rows).onConflictDoNothing();
  });

async function deliver(store: Store, { delivery, message, communityCode, to }: Due, open: Open, now: Date) {
  const send = open.get(delivery.channel);
  if (to === null || !send) return set(store, delivery, { state: 'skipped' });
  const attempts = delivery.attempts + 1;
  // Counted before it is sent: a process that dies here tries again later, not at once and for ever.
  if (!(await set(store, delivery, { attempts, nextAt: nextTry(attempts, now) }))) return 'elsewhere';
  const text = letterText({ ...message, community: communityCode }, siteAddress(settings()));
  try {
    await send({ id: message.id, at: message.at, to, text });
    return await set(store, { ...delivery, attempts }, { state: 'sent' });
  } catch (error) {
    // The code only: the message of a refusal repeats the address.
    log.warn({ channel: delivery.channel, attempts, code: (error as { code?: string }).code }, 'not delivered');
    if (attempts >= maxAttempts) await set(store, { ...delivery, attempts }, { state: 'failed' });
    return 'failed';
  }
}
type Open = ReturnType<typeof openChannels>;

/** Only if nobody else has taken it since; answers the new state, or null. */
const set = (store: Store, { messageId, channel, attempts }: Row, change: Partial<Row>) =>
  store.transaction(async (tx) => {
    const { messageId: id, channel: by, attempts: seen, state } = deliveries;
    const [row] = await tx
      .update(deliveries)
      .set(change)
      .where(and(eq(id, messageId), eq(by, channel), eq(seen, attempts), eq(state, 'waiting')))
      .returning({ state });
    return row?.state ?? null;
  });

const siteAddress = ({ NEXTAUTH_URL, HOST, PORT }: Settings) =>
  NEXTAUTH_URL?.replace(/\/+$/, '') ?? `http://${HOST}:${PORT}`;
