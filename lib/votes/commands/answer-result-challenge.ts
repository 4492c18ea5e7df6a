import { and, eq, sql } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayAnswerResultChallenge } from '../policy/challenges';
import { lockVote } from '../queries/vote';
import { answerResultInput } from '../schema/challenges';

const { resultChallenges, votes } = tables;

/** In words that everybody reads. What the answer finds to be void is declared void by its own deed, with the ground. */
export const answerResultChallenge = defineCommand({
  name: 'vote.answer-result-challenge',
  input: answerResultInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const inVote = and(eq(resultChallenges.id, input.challenge), eq(resultChallenges.voteId, vote.id));
    const [challenge] = await tx.lock(tx.select().from(resultChallenges).where(inVote), 'update');
    return challenge ? { ...vote, challenge } : null;
  },
  authorize: mayAnswerResultChallenge,
  decide({ input, loaded, by, now, write }) {
    const { id: voteId, ref, state, challenge } = loaded;
    if (challenge.answeredAt) return fail('answered');
    const words = write(challenge.id, 'result-answer', input.answer);
    const subject = { kind: 'votes' as const, id: voteId, ref };
    return ok({
      change: { id: challenge.id, voteId, answerId: words.id, answeredById: by.personId, answeredAt: now, ref },
      texts: [words],
      transitions: [{ subjectId: voteId, event: 'result-answer', from: state, to: state, textId: words.id }],
      tells: [
        { to: { role: 'supervisor' as const }, template: 'vote.result-answered', subject },
        ...(challenge.challengerId
          ? [{ to: { personId: challenge.challengerId }, template: 'vote.result-answered', subject }]
          : []),
      ],
      events: [
        { type: 'vote.result-answer', subjectId: voteId, payload: { challenge: challenge.id, text: words.hash } },
      ],
    });
  },
  async commit(tx, { id, voteId, ref, ...set }) {
    await tx.update(resultChallenges).set(set).where(eq(resultChallenges.id, id));
    await tx
      .update(votes)
      .set({ openChallenges: sql`${votes.openChallenges} - 1` })
      .where(eq(votes.id, voteId));
    return { ref };
  },
  says: { answered: '这件异议已经答复过了。' },
});
