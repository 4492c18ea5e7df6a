import { dayOf } from '@/lib/kernel/calendar/day';
import { cutPage, pageSize } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { maySee } from '../policy';
import { mayAnswerResultChallenge, mayChallengeResult } from '../policy/challenges';
import { isResultOpen } from '../rules/challenges';
import { findResultChallenges, resultLine } from './guards';
import { findHead, presentHead } from './head';
import { findOwnRows } from './roll-challenge';

interface Asked {
  community: string;
  ref: string;
  after?: string | undefined;
}

/** 结果异议: to file one, to answer them, and all of them. */
export const showResultChallenges = defineQuery({
  name: 'vote.result-challenges',
  async load(read, { after, ...at }: Asked, { actor }) {
    const vote = await findHead(read, at);
    if (!vote?.certifiedAt) return null;
    const rows = await findResultChallenges(read, vote.id, { ...(after ? { after } : {}), limit: pageSize + 1 });
    return { ...vote, rows, mine: await findOwnRows(read, vote.id, actor) };
  },
  authorize: maySee,
  present({ loaded: v, by: { isStaff: open }, actor, now }) {
    const page = cutPage(v.rows, ({ challenge }) => ({ at: challenge.filedAt, id: challenge.id }));
    const may = mayChallengeResult(actor, v);
    const isOpen = isResultOpen(v, dayOf(now));
    return {
      ...presentHead(v, now),
      isOpen,
      until: v.publicityUntil,
      rows: page.rows.map((row) => ({
        ...resultLine({ actor, open })(row),
        canAnswer:
          row.challenge.answeredAt === null && mayAnswerResultChallenge(actor, { ...v, challenge: row.challenge }).ok,
      })),
      next: page.next,
      can: {
        /** A guest is shown the form, and asked to sign in. */
        file: isOpen && (actor.kind === 'guest' || may.ok),
        fileForOthers: isOpen && may.ok && may.by.isAtWindow,
      },
    };
  },
});
export type ResultChallengesView = View<typeof showResultChallenges>;
