// What stands beside a vote and guards it: challenges of its roll and of its result.
import { and, asc, count, desc, eq, gte, isNull, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { afterCursor, readCursor } from '@/lib/kernel/paging';
import type { Actor } from '@/lib/kernel/verdict';
import { resultChallengeLabel } from '../rules/challenges';

const { people, resultChallenges, rollChallenges, texts } = tables;
const said = alias(texts, 'said');
const named = alias(texts, 'named');
const answer = alias(texts, 'answer');
const shown = 20;

interface Guarded {
  id: string;
  opensAt: Date;
}

/** Not decided when the vote opened: the roll stayed, and the certification says how many there were. */
export const countUnresolved = (read: Reader, { id, opensAt }: Guarded) =>
  read.$count(
    rollChallenges,
    and(eq(rollChallenges.voteId, id), or(isNull(rollChallenges.decidedAt), gte(rollChallenges.decidedAt, opensAt))),
  );

/** Newest first, with the answers. */
export const findResultChallenges = (
  read: Reader,
  voteId: string,
  { after, limit }: { after?: string; limit: number },
) =>
  read
    .select({
      challenge: resultChallenges,
      text: said.text,
      forName: named.text,
      name: people.name,
      answer: answer.text,
    })
    .from(resultChallenges)
    .innerJoin(said, eq(said.id, resultChallenges.textId))
    .leftJoin(named, eq(named.id, resultChallenges.forTextId))
    .leftJoin(people, eq(people.id, resultChallenges.challengerId))
    .leftJoin(answer, eq(answer.id, resultChallenges.answerId))
    .where(
      and(
        eq(resultChallenges.voteId, voteId),
        afterCursor(resultChallenges.filedAt, resultChallenges.id, readCursor(after)),
      ),
    )
    .orderBy(desc(resultChallenges.filedAt), desc(resultChallenges.id))
    .limit(limit);
export type ResultChallengeRow = Awaited<ReturnType<typeof findResultChallenges>>[number];

/** Three statements. */
export async function findGuards(read: Reader, vote: Guarded) {
  const inVote = eq(rollChallenges.voteId, vote.id);
  const byState = await read
    .select({ state: rollChallenges.state, n: count() })
    .from(rollChallenges)
    .where(inVote)
    .groupBy(rollChallenges.state)
    .orderBy(asc(rollChallenges.state));
  return {
    byState,
    unresolved: await countUnresolved(read, vote),
    results: await findResultChallenges(read, vote.id, { limit: shown }),
  };
}
type Guards = Awaited<ReturnType<typeof findGuards>>;

/** What was said is for those who run the vote and for whoever said it; that there is a challenge, and the answer, for all. */
export const resultLine =
  ({ actor, open }: { actor: Actor; open: boolean }) =>
  ({ challenge: c, ...row }: ResultChallengeRow) => {
    const isOwn = actor.kind === 'user' && c.challengerId === actor.id;
    return {
      id: c.id,
      filedAt: c.filedAt,
      isOwn,
      isAnswered: c.answeredAt !== null,
      label: resultChallengeLabel(c.answeredAt !== null),
      text: open || isOwn ? row.text : null,
      by: open ? (row.name ?? `${row.forName ?? ''}（窗口登记）`) : null,
      outcome: c.answeredAt && row.answer ? { at: c.answeredAt, words: row.answer } : null,
    };
  };

export function presentGuards({ byState, unresolved, results }: Guards, sight: { actor: Actor; open: boolean }) {
  const filed = byState.reduce((sum, { n }) => sum + Number(n), 0);
  return {
    roll: { filed, open: Number(byState.find(({ state }) => state === 'open')?.n ?? 0), unresolved },
    results: results.map(resultLine(sight)),
  };
}
