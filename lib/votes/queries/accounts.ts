import { defineQuery, type View } from '@/lib/kernel/query';
import { mayVoidOnlineBallot, mayWatchAccounts } from '../policy/challenges';
import { findCast, findTurns, findWatchedHeads } from './account-turns';
import { findHead, presentHead } from './head';

const page = 20;
const turnWords: Record<string, string> = { activate: '开通账号', reset: '重设密码和手机号' };

interface Asked {
  community: string;
  ref: string;
  after?: string | undefined;
}

/** The accounts to watch, for the counters and the supervision committee; each look is in the access log. */
export const showAccounts = defineQuery({
  name: 'vote.accounts',
  async load(read, { after, ...at }: Asked, { now }) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt) return null;
    const watched = await findWatchedHeads(read, vote, { after: Number(after) || 0, limit: page + 1 }, now);
    const turns = await findTurns(
      read,
      vote,
      watched.map((head) => head.personId),
      now,
    );
    const cast = await findCast(
      read,
      watched.flatMap((head) => head.electorId ?? []),
    );
    return { ...vote, watched, turns, cast };
  },
  authorize: mayWatchAccounts,
  present({ loaded: v, actor, now }) {
    const head = presentHead(v, now);
    const canVoid = head.phase === 'open' && !head.isSecret && mayVoidOnlineBallot(actor, v).ok;
    const shown = v.watched.slice(0, page);
    return {
      ...head,
      canVoid,
      rows: shown.map(({ number, label, name, personId, electorId }) => {
        const turns = v.turns.filter((turn) => turn.personId === personId);
        const cast = v.cast.find((c) => c.electorId === electorId);
        const isOnline = cast?.channel === 'online' && cast.castAt !== null;
        return {
          number,
          label,
          name,
          turns: turns.map(({ event, at, slipBy }) => ({ what: turnWords[event] ?? event, at, slipBy })),
          castAt: cast?.castAt ?? null,
          isOnline,
          voidedAt: cast?.voidedAt ?? null,
          /** Cast online after the account had turned. */
          isVoidable: isOnline && turns.some(({ at }) => at <= cast.castAt!),
        };
      }),
      next: v.watched.length > page ? String(shown.at(-1)!.number) : null,
    };
  },
  trace: (v) => ({ communityId: v.communityId, subjectId: v.id }),
});
export type AccountsView = View<typeof showAccounts>;
