// A term as it is typed becomes the sentence that the agreement has: from a clause with its blanks or in free words.
import type { Day } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';
import { type BlankFault, type BlankName, blankSentences, type Clause, fillClause } from './clauses';
import { type Instalment, type InstalmentFault, readInstalments } from './instalments';

export const termWordSentences = {
  no_words: { field: 'text', text: '请写明做什么；也可以在上面挑一条现成的条款，只填空。' },
  ...blankSentences,
} as const;
type Fault = 'no_words' | BlankFault | InstalmentFault;

interface TypedTerm extends Partial<Record<BlankName, string | null>> {
  amount: number | null;
  dueDay: Day | null;
  text: string | null;
  instalments: string | null;
}

const sentenceOf = (typed: TypedTerm, clause: Pick<Clause, 'text'> | null): Result<string, Fault> =>
  clause ? fillClause(clause, typed) : typed.text ? ok(typed.text) : fail('no_words');

export function wordTerm(
  typed: TypedTerm,
  clause: Pick<Clause, 'text'> | null,
  today: Day,
): Result<{ words: string; parts: Instalment[]; dueDay: Day | null }, Fault> {
  const sentence = sentenceOf(typed, clause);
  if (!sentence.ok) return sentence;
  if (!typed.instalments) return ok({ words: sentence.value, parts: [], dueDay: typed.dueDay });
  const parts = readInstalments(typed.instalments, typed, today);
  if (!parts.ok) return parts;
  return ok({ words: sentence.value, parts: parts.value, dueDay: parts.value.at(-1)!.dueDay });
}
