// What waits for those who guard votes: challenges to decide and to answer, papers to receive.
import { and, asc, eq, gt, inArray, isNull, ne } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import type { Todo } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { mayAnswerResultChallenge, mayDecideRollChallenge } from '../policy/challenges';
import { ruleOf } from '../rules/of-vote';
import { decisionDay, rollChallengeWindow } from '../rules/roll-window';
import type { Vote } from './vote';

const { communities, paperHandovers, resultChallenges, rollChallenges, votes } = tables;
const limit = 50;

const todo = (
  vote: Pick<Vote, 'ref' | 'title'>,
  code: string,
  deed: string,
  dueAt: Date | null,
  path: string,
): Todo => ({
  href: `/c/${code}/votes/${vote.ref}/${path}`,
  number: refLabel('votes', vote.ref),
  title: vote.title,
  matter: null,
  deed,
  dueAt,
});

async function findRollWork(read: Reader, actor: Actor, where: readonly string[]): Promise<Todo[]> {
  const rows = await read
    .select({ challenge: rollChallenges, vote: votes, code: communities.code })
    .from(rollChallenges)
    .innerJoin(votes, and(eq(votes.id, rollChallenges.voteId), eq(votes.state, 'announced')))
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .where(and(inArray(rollChallenges.communityId, [...where]), eq(rollChallenges.state, 'open')))
    .orderBy(asc(rollChallenges.filedAt), asc(rollChallenges.id))
    .limit(limit);
  return rows.flatMap(({ challenge, vote: row, code }) => {
    const vote = row as Vote;
    if (!vote.announcedAt || !mayDecideRollChallenge(actor, { ...vote, challenge }).ok) return [];
    const window = rollChallengeWindow(ruleOf(vote.rule), dayOf(vote.announcedAt), vote.opensAt);
    const due = closeOfDay(decisionDay(window, dayOf(challenge.filedAt)));
    return [todo(vote, code, '决定名册异议', due, `challenges?open=${challenge.id}`)];
  });
}

async function findResultWork(read: Reader, actor: Actor, where: readonly string[]): Promise<Todo[]> {
  const rows = await read
    .select({ challenge: resultChallenges, vote: votes, code: communities.code })
    .from(votes)
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .innerJoin(resultChallenges, and(eq(resultChallenges.voteId, votes.id), isNull(resultChallenges.answeredAt)))
    .where(and(inArray(votes.communityId, [...where]), gt(votes.openChallenges, 0), ne(votes.state, 'void')))
    .orderBy(asc(resultChallenges.filedAt), asc(resultChallenges.id))
    .limit(limit);
  return rows.flatMap(({ challenge, vote, code }) =>
    mayAnswerResultChallenge(actor, { ...(vote as Vote), challenge }).ok
      ? [todo(vote, code, '答复结果异议', vote.publicityUntil ? closeOfDay(vote.publicityUntil) : null, 'objections')]
      : [],
  );
}

async function findPapers(read: Reader, personId: string): Promise<Todo[]> {
  const rows = await read
    .select({ vote: { ref: votes.ref, title: votes.title }, code: communities.code })
    .from(paperHandovers)
    .innerJoin(votes, and(eq(votes.id, paperHandovers.voteId), inArray(votes.state, ['announced', 'counted'])))
    .innerJoin(communities, eq(communities.id, votes.communityId))
    .where(and(eq(paperHandovers.receiverId, personId), eq(paperHandovers.state, 'waiting')))
    .orderBy(asc(paperHandovers.givenAt))
    .limit(limit);
  return rows.map(({ vote, code }) => todo(vote, code, '点清接收纸票', null, 'papers'));
}

/** Three statements, the last for everybody. */
export async function findGuardTodos(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const where = [...new Set(actor.grants.filter((g) => g.role !== 'resident').map((g) => g.communityId))];
  const [roll, result, papers] = await Promise.all([
    where.length ? findRollWork(read, actor, where) : [],
    where.length ? findResultWork(read, actor, where) : [],
    findPapers(read, actor.id),
  ]);
  return [...roll, ...result, ...papers];
}
