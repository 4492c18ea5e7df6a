// The answers of one ballot, checked against the items of its vote. Pure.
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { Picked } from '../schema/answers';
import { type AnswerFault, answerFaults, type BallotItem, readPicks } from '../tally/answers';

/** The page of the ballot says at which item; this is for a form that another hand wrote. */
export const answerSentences = Object.fromEntries(
  Object.entries(answerFaults).map(([fault, text]) => [fault, { field: 'choice', text }]),
) as Record<AnswerFault, { field: string; text: string }>;

export function readAnswers(items: readonly BallotItem[], picked: Picked): Result<string[], AnswerFault> {
  const answers: string[] = [];
  for (const [at, item] of items.entries()) {
    const read = readPicks(item, picked[at]?.picks ?? [], picked[at]?.written ?? []);
    if ('fault' in read) return fail(read.fault);
    answers.push(read.answer);
  }
  return ok(answers);
}
