// A term as it is typed becomes the sentence that the agreement has: from a clause with its blanks or in free words.
import type { Day } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';
import { type Clause, fillClause, findClause } from './clauses';
import { type Instalment, type InstalmentFault, readInstalments } from './instalments';

export const termWordSentences = {
  no_words: { field: 'text', text: '请写明做什么；也可以在上面挑一条现成的条款，只填空。' },
  unknown_clause: { field: 'text', text: '没有这一条条款，请重新挑一条，或者自己写。' },
  what_missing: { field: 'what', text: '请填这一空。' },
  where_missing: { field: 'where', text: '请填这一空。' },
  how_missing: { field: 'how', text: '请填这一空。' },
  proof_missing: { field: 'proof', text: '请填这一空。' },
} as const;
type Fault = keyof typeof termWordSentences | InstalmentFault;

interface TypedTerm extends Partial<Record<'what' | 'where' | 'how' | 'proof', string | null>> {
  amount: number | null;
  dueDay: Day | null;
  text: string | null;
  clause: string | null;
  instalments: string | null;
}

const filled = (clause: Clause, typed: TypedTerm): Result<string, Fault> => {
  const { missing, text } = fillClause(clause, typed);
  return missing ? fail(`${missing[0]!}_missing` as const) : ok(text);
};

function sentenceOf(typed: TypedTerm): Result<string, Fault> {
  if (!typed.clause) return typed.text ? ok(typed.text) : fail('no_words');
  const clause = findClause(typed.clause);
  return clause ? filled(clause, typed) : fail('unknown_clause');
}

export function wordTerm(
  typed: TypedTerm,
  today: Day,
): Result<{ words: string; parts: Instalment[]; dueDay: Day | null }, Fault> {
  const sentence = sentenceOf(typed);
  if (!sentence.ok) return sentence;
  if (!typed.instalments) return ok({ words: sentence.value, parts: [], dueDay: typed.dueDay });
  const parts = readInstalments(typed.instalments, typed, today);
  if (!parts.ok) return parts;
  return ok({ words: sentence.value, parts: parts.value, dueDay: parts.value.at(-1)!.dueDay });
}
