import { asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayLogDeliveries } from '../policy/deliveries';
import { paperChannels } from '../schema';
import { spellNumbers } from './hands-desk';
import { channelWords, findHead, presentHead } from './head';

const { voteDeliveries } = tables;

/** Whose papers reached them. Not there where silence is not counted. */
export const showDeliveries = defineQuery({
  name: 'vote.deliveries',
  async load(read, at: { community: string; ref: string }) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || vote.silentOwners !== 'majority') return null;
    const rows = await read
      .select({ number: voteDeliveries.number })
      .from(voteDeliveries)
      .where(eq(voteDeliveries.voteId, vote.id))
      .orderBy(asc(voteDeliveries.number));
    return { ...vote, rows };
  },
  authorize: mayLogDeliveries,
  present({ loaded: v, now }) {
    const head = presentHead(v, now);
    return {
      ...head,
      paperChannels: paperChannels
        .filter((channel) => v.channels.includes(channel))
        .map((value) => ({ value, label: `${channelWords[value]}的票` })),
      delivered: v.rows.length,
      numbers: spellNumbers(v.rows.map((row) => row.number)),
      canLog: head.phase === 'announced' || head.phase === 'open',
    };
  },
});
export type DeliveriesView = View<typeof showDeliveries>;
