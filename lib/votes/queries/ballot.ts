import { defineQuery, type View } from '@/lib/kernel/query';
import { mayCastBallot } from '../policy';
import { spellAnswers } from '../tally/answers';
import { findKeepers } from './box';
import { findHead, type Head, presentHead } from './head';
import { findMine, findTurnout, isFree, type MyHead, publishedTurnout, turnoutOf } from './turnout';

interface Address {
  community: string;
  ref: string;
  number?: string | undefined;
}

const load = async (
  read: Parameters<typeof findHead>[0],
  { number, ...at }: Address,
  actor: { kind: string; id?: string },
  withTurnout: boolean,
) => {
  const vote = await findHead(read, at);
  if (!vote) return null;
  const mine = actor.kind === 'user' && actor.id ? await findMine(read, vote.id, actor.id) : [];
  const turnout = withTurnout ? await findTurnout(read, [vote.id]) : [];
  const isLocked = vote.mode === 'secret' && (await findKeepers(read, vote.id)).length < 2;
  return { ...vote, mine, turnout, isLocked, asked: Number(number) };
};

/** What is done with this head: 手机投过了, 纸票收到了, or nothing yet. */
const standing = (head: MyHead, { mode, allowsChange }: Pick<Head, 'mode' | 'allowsChange'>) => {
  const isSecret = mode === 'secret';
  if (head.castAt) return allowsChange && head.channel === 'online' ? ('changeable' as const) : ('voted' as const);
  if (head.entrustedAt) return 'entrusted' as const;
  if (head.paperAt) return isSecret ? ('handed' as const) : ('paper' as const);
  return head.voidedAt ? ('voided' as const) : ('free' as const);
};

/** The page on which one chooses: the first of my heads that has not voted, or the one asked for. */
export const showBallot = defineQuery({
  name: 'vote.ballot',
  load: (read, at: Address, { actor }) => load(read, at, actor, true),
  authorize: mayCastBallot,
  present({ loaded: v, now }) {
    const view = presentHead(v, now);
    const head = v.mine.find((m) => m.number === v.asked) ?? v.mine.find(isFree) ?? v.mine[0]!;
    const isOnline = v.channels.includes('online');
    return {
      ...view,
      turnout: publishedTurnout(turnoutOf(v.turnout, v.id)),
      head: { number: head.number, tally: head.tally, labels: head.labels, area: head.area },
      of: v.mine.length,
      left: v.mine.filter(isFree).length,
      state:
        view.phase === 'open' && v.isLocked
          ? ('locked' as const)
          : view.phase === 'open' && !isOnline
            ? view.isHands
              ? ('hands' as const)
              : ('not-online' as const)
            : view.phase === 'open'
              ? standing(head, v)
              : view.phase,
    };
  },
});
export type BallotView = View<typeof showBallot>;

export const showReceipt = defineQuery({
  name: 'vote.receipt',
  load: async (read, at: Address, { actor }) => {
    const found = await load(read, at, actor, false);
    const head = found?.mine.find((m) => m.number === found.asked);
    return found && (!found.mine.length || head?.castAt) ? { ...found, head } : null;
  },
  authorize: mayCastBallot,
  present({ loaded: v, now }) {
    const { receipt, castAt, channel, number, answers, tally, labels } = v.head!;
    return {
      ...presentHead(v, now),
      head: {
        ...{ number, channel, tally, labels },
        /** A secret ballot’s is not here: it was shown once. */
        receipt,
        castAt: castAt!,
        said: answers ? spellAnswers(v.items, answers) : null,
      },
      next: v.mine.find(isFree)?.number ?? null,
    };
  },
});
export type ReceiptView = View<typeof showReceipt>;
