import { and, eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayLogDeliveries } from '../policy/deliveries';
import { lockHeads } from '../queries/papers';
import { logDeliveriesInput } from '../schema/visits';

const { paperCounts, voteDeliveries } = tables;

/** 送达: these numbered papers reached their owners, who signed for them. They count as issued, and silence as heard. */
export const logDeliveries = defineCommand({
  name: 'vote.log-deliveries',
  input: logDeliveriesInput,
  async load(tx, input) {
    const vote = await lockHeads(tx, input, input.numbers);
    if (!vote) return null;
    const before = and(eq(voteDeliveries.voteId, vote.id), inArray(voteDeliveries.number, input.numbers));
    return { ...vote, delivered: await tx.$count(voteDeliveries, before) };
  },
  authorize: mayLogDeliveries,
  decide({ input, loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, heads } = loaded;
    const { channel, numbers } = input;
    if (loaded.silentOwners !== 'majority') return fail('not_asked_for');
    if (loaded.state !== 'announced' || now >= loaded.closesAt) return fail('not_running');
    if (!loaded.channels.includes(channel)) return fail('not_a_channel');
    if (numbers.some((number) => !heads.has(number))) return fail('unknown_number');
    if (loaded.delivered) return fail('delivered_already');
    const stamp = { voteId, communityId, channel, byId: by.personId, at: now };
    return ok({
      change: {
        rows: numbers.map((number) => ({ ...stamp, number })),
        count: { ...stamp, id: newId(), act: 'issued' as const, amount: numbers.length },
        ref,
      },
      events: [{ type: 'vote.deliveries-logged', subjectId: voteId, payload: { channel, numbers } }],
    });
  },
  async commit(tx, { rows, count, ref }) {
    await tx.insert(voteDeliveries).values(rows);
    await tx.insert(paperCounts).values(count);
    return { ref };
  },
  says: {
    not_asked_for: '这次表决没有表态的不计入，不用登记送达。',
    not_running: '公告以后、截止以前才登记送达。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
    unknown_number: { field: 'numbers', text: '有的号名册上没有，请检查。' },
    delivered_already: { field: 'numbers', text: '有的号已经登记送达，请对照着检查。' },
  },
});
