import { and, eq, isNull, sql } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayChallengeResult } from '../policy/challenges';
import { findOwnRows } from '../queries/roll-challenge';
import { lockVote } from '../queries/vote';
import { isResultOpen } from '../rules/challenges';
import { challengeResultInput } from '../schema/challenges';

const { resultChallenges, votes } = tables;

/** 结果异议: from the certification until the end of the publicity. Until it is answered the result is not final. */
export const challengeResult = defineCommand({
  name: 'vote.challenge-result',
  input: challengeResultInput,
  async load(tx, input, { actor }) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const { id } = vote;
    const open = and(eq(resultChallenges.voteId, id), isNull(resultChallenges.answeredAt));
    const own = actor.kind === 'user' ? eq(resultChallenges.challengerId, actor.id) : sql`1 = 0`;
    const waiting = await tx.$count(resultChallenges, and(open, own));
    return { ...vote, isWaiting: waiting > 0, mine: await findOwnRows(tx, id, actor) };
  },
  authorize: mayChallengeResult,
  decide({ input, loaded, by, now, newId, write }) {
    const { id: voteId, communityId, ref, state } = loaded;
    if (!isResultOpen(loaded, dayOf(now))) return fail('not_in_publicity');
    if (input.forName && !by.isAtWindow) return fail('not_at_the_window');
    if (!input.forName && loaded.isWaiting) return fail('filed_already');
    const id = newId();
    const words = write(id, 'result-challenge', input.text);
    const name = input.forName ? write(id, 'challenger', input.forName) : null;
    const row = { id, communityId, voteId, textId: words.id, forTextId: name?.id ?? null, filedById: by.personId };
    return ok({
      change: { row: { ...row, challengerId: name ? null : by.personId, filedAt: now }, ref },
      texts: name ? [words, name] : [words],
      transitions: [{ subjectId: voteId, event: 'result-challenge', from: state, to: state }],
      tells: (['clerk', 'secretary', 'supervisor'] as const).map((role) => ({
        to: { role },
        template: 'vote.result-challenged',
        subject: { kind: 'votes' as const, id: voteId, ref },
      })),
      events: [{ type: 'vote.result-challenge', subjectId: voteId, payload: { challenge: id, text: words.hash } }],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(resultChallenges).values(row);
    await tx
      .update(votes)
      .set({ openChallenges: sql`${votes.openChallenges} + 1` })
      .where(eq(votes.id, row.voteId));
    return { ref };
  },
  says: {
    not_in_publicity: '结果证明以后、公示期满以前才能对结果提异议。',
    not_at_the_window: { field: 'forName', text: '只有窗口的工作人员能替别人登记；您自己提，这里不用填。' },
    filed_already: { field: 'text', text: '您提过的异议还在等答复，答复以后还有不同意见再提。' },
  },
});
