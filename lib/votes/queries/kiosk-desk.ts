import { and, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, hide } from '@/lib/kernel/verdict';
import { kioskCode } from '../commands/kiosk-code';
import { mayActivateKioskSlip, mayIssueKioskSlip } from '../policy/channels';
import { type SlipState, slipLabels, slipState } from '../rules/kiosk';
import { findHead, type Head, presentHead } from './head';
import { findSlips, type KioskSlip } from './kiosk-slips';

const { kioskSlips } = tables;
type Address = { community: string; ref: string };

const findLastSlips = (read: Reader, voteId: string) =>
  findSlips(read, voteId).orderBy(desc(kioskSlips.issuedAt), desc(kioskSlips.id)).limit(100);

/** 自助投票登记: slips, who issued them, what became of each. Not there for a vote without a kiosk. */
export const showKioskDesk = defineQuery({
  name: 'vote.kiosk-desk',
  async load(read, at: Address) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || !vote.channels.includes('kiosk')) return null;
    return { ...vote, slips: await findLastSlips(read, vote.id) };
  },
  authorize: mayIssueKioskSlip,
  present({ loaded: v, by: { personId }, actor, now }) {
    const head = presentHead(v, now);
    return {
      ...head,
      slips: v.slips.map(({ slip, ...names }) => {
        const state = slipState(slip, now);
        return {
          ...{ id: slip.id, number: slip.number, issuedAt: slip.issuedAt, expiresAt: slip.expiresAt },
          ...names,
          label: slipLabels[state],
          canActivate: state === 'issued' && slip.firstId !== personId && mayActivateKioskSlip(actor, v).ok,
        };
      }),
      canIssue: head.phase === 'open',
    };
  },
});
export type KioskDeskView = View<typeof showKioskDesk>;

const printable: readonly SlipState[] = ['issued', 'active'];
/** Only who made it, only while it is good: the code is computed for this page and stands nowhere else. */
const mayPrint = (actor: Actor, { slip, now }: { slip: KioskSlip; now: Date }) =>
  actor.kind === 'user' && actor.id === slip.firstId && printable.includes(slipState(slip, now)) ? allow({}) : hide();

export const showKioskSlip = defineQuery({
  name: 'vote.kiosk-slip',
  async load(read, { slip: id, ...at }: Address & { slip: string }, { now }) {
    const vote: Head | null = await findHead(read, at);
    if (!vote) return null;
    const own = and(eq(kioskSlips.id, id), eq(kioskSlips.voteId, vote.id));
    const [slip] = await read.select().from(kioskSlips).where(own);
    return slip ? { ...vote, slip, now } : null;
  },
  authorize: mayPrint,
  present: ({ loaded: { slip, now, ...vote } }) => ({
    ...presentHead(vote, now),
    /** 1234 5678 */
    code: kioskCode(slip.id).replace(/(.{4})(?=.)/, '$1 '),
    slipNumber: slip.number,
    expiresAt: slip.expiresAt,
  }),
  trace: (v) => ({ communityId: v.communityId, subjectId: v.id }),
});
export type KioskSlipView = View<typeof showKioskSlip>;
