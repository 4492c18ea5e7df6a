// The desk's further registers: visits with the mobile box, and numbered papers as they come back.
import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayLogReturns, mayLogVisit } from '../policy/channels';
import { paperChannels } from '../schema';
import { channelWords, findHead, presentHead } from './head';
import { findCarriers, findVisits } from './visits';

const { paperReturns } = tables;
type Address = { community: string; ref: string };

/** Who carries the box to whom. Not there for a vote without one. */
export const showVisits = defineQuery({
  name: 'vote.visits',
  async load(read, at: Address) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || !vote.channels.includes('visit')) return null;
    const [visits, carriers] = await Promise.all([findVisits(read, vote.id), findCarriers(read, vote.communityId)]);
    return { ...vote, visits, carriers };
  },
  authorize: mayLogVisit,
  present({ loaded: v, now }) {
    const head = presentHead(v, now);
    return {
      ...head,
      visits: v.visits,
      carriers: v.carriers.map(({ id, name }) => ({ value: id, label: name })),
      canLog: head.phase === 'open' || head.phase === 'closed',
      /** As `datetime-local` has it. */
      nowTyped: `${dayOf(now)}T${clockOf(now)}`,
    };
  },
});
export type VisitsView = View<typeof showVisits>;

const findReturns = (read: Reader, voteId: string) =>
  read
    .select({ number: paperReturns.number, channel: paperReturns.channel })
    .from(paperReturns)
    .where(eq(paperReturns.voteId, voteId))
    .orderBy(asc(paperReturns.number));

/** Numbered papers that are back. Blank ones have no number. */
export const showReturns = defineQuery({
  name: 'vote.returns',
  async load(read, at: Address) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || vote.mode !== 'roll-call') return null;
    return { ...vote, returns: await findReturns(read, vote.id) };
  },
  authorize: mayLogReturns,
  present({ loaded: v, now }) {
    const head = presentHead(v, now);
    const open = paperChannels.filter((channel) => v.channels.includes(channel));
    return {
      ...head,
      paperChannels: open.map((value) => ({ value, label: `${channelWords[value]}的票` })),
      returns: open.map((channel) => ({
        name: channelWords[channel],
        numbers: v.returns.filter((r) => r.channel === channel).map((r) => r.number),
      })),
      canReceive: open.length > 0 && (head.phase === 'open' || head.phase === 'closed'),
    };
  },
});
export type ReturnsView = View<typeof showReturns>;
