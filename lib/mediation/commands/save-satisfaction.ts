// A party's one answer: by the own account, or as spoken at a visit.
import { tables, type WriteTx } from '@/db';
import type { Decision } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { type CaseChange, saveCase } from './save-case';

const { mediationSatisfactions } = tables;
type Answer = typeof mediationSatisfactions.$inferInsert;

interface AnswerChange extends CaseChange {
  answer: Answer;
}

export const withAnswer = <E extends string>(
  step: Result<Decision<CaseChange>, E>,
  answer: Answer,
): Result<Decision<AnswerChange>, E> =>
  step.ok ? ok({ ...step.value, change: { ...step.value.change, answer } }) : step;

export async function saveSatisfaction(tx: WriteTx, { answer, ...change }: AnswerChange) {
  const saved = await saveCase(tx, change);
  const { partyId: _, ...set } = answer;
  await tx.insert(mediationSatisfactions).values(answer).onConflictDoUpdate({
    target: mediationSatisfactions.partyId,
    set,
  });
  return saved;
}

export const boundSentence = { bound_before: '卷宗已经立好，答复不能再改。' } as const;
