import { and, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { isKioskPass, slipOfPass } from '../commands/kiosk-code';
import { readAnswers } from '../commands/read-answers';
import { openPick } from '../commands/seal-pick';
import { mayAtKiosk } from '../policy/channels';
import { slipState } from '../rules/kiosk';
import { readPosted } from '../schema/kiosk';
import { findHead, presentHead } from './head';
import { findTaken } from './taken';
import { findMine, findTurnout, publishedTurnout, turnoutOf } from './turnout';

const { communities, electors, kioskSlips, votes } = tables;

/** The slip that the pass opened, with its vote. */
export async function findKioskSlip(read: Reader, pass: string | undefined) {
  const id = slipOfPass(pass);
  if (!id || !pass) return null;
  const [row] = await read
    .select({ slip: kioskSlips, vote: votes, community: communities.code })
    .from(kioskSlips)
    .innerJoin(votes, eq(votes.id, kioskSlips.voteId))
    .innerJoin(communities, eq(communities.id, kioskSlips.communityId))
    .where(eq(kioskSlips.id, id));
  return row && isKioskPass(pass, row.slip) ? row : null;
}

async function findVoter(read: Reader, voteId: string, number: number) {
  const [elector] = await read
    .select({ personId: electors.personId })
    .from(electors)
    .where(and(eq(electors.voteId, voteId), eq(electors.number, number)))
    .limit(1);
  const mine = elector?.personId ? await findMine(read, voteId, elector.personId) : [];
  return mine.find((head) => head.number === number) ?? null;
}

interface Carried {
  pass?: string;
  pick?: string;
}

/** The page of the device: a ballot while its pass is open, and otherwise one word. */
export const showKiosk = defineQuery({
  name: 'vote.kiosk',
  async load(read, { pass, pick }: Carried) {
    const found = await findKioskSlip(read, pass);
    const head = found && (await findHead(read, { community: found.community, ref: found.vote.ref }));
    if (!found || !head || !pass) return { open: null };
    const { slip } = found;
    const [voter, taken, turnout] = await Promise.all([
      findVoter(read, head.id, slip.number),
      findTaken(read, head.id, slip.number),
      findTurnout(read, [head.id]),
    ]);
    return { open: { ...head, slip, voter, taken, turnout, picked: pick ? openPick(pick, pass) : null } };
  },
  authorize: mayAtKiosk,
  present({ loaded: { open }, now }) {
    const state = open && slipState(open.slip, now);
    if (!open?.voter || state === 'cast' || open.taken) return { state: 'done' as const, ballot: null };
    const vote = presentHead(open, now);
    if (vote.phase !== 'open') return { state: 'closed' as const, ballot: null };
    if (state !== 'open') return { state: 'over' as const, ballot: null };
    const { number, tally, labels, area } = open.voter;
    const ballot = {
      ...vote,
      turnout: publishedTurnout(turnoutOf(open.turnout, open.id)),
      head: { number, tally, labels, area },
      left: 1,
      /** Picked, and not checked yet; an item may still be missing. */
      picked: open.picked,
      isWhole: open.picked !== null && readAnswers(open.items, readPosted(open.picked)).ok,
    };
    return { state: 'open' as const, ballot };
  },
});
export type KioskBallotView = NonNullable<View<typeof showKiosk>['ballot']>;
