import type { Day } from '../../kernel/calendar/day';
import { checkTerm, claritySentences } from './clarity';
import { blankNames, blanksOf, type Clause, countBlanks, fillClause, isTorn } from './clauses';

type ClauseFault = 'marks' | 'blank_label' | 'blank_count' | keyof typeof claritySentences;
const sample = { words: '写好的话', yuan: '100', day: '2026-12-01', number: '3' } as const;

/** A clause of the library must be whole, and clear once it is filled in: the same check as a term's. */
export function clauseFault({ kind, text }: Pick<Clause, 'kind' | 'text'>, today: Day): ClauseFault | null {
  if (isTorn(text)) return 'marks';
  if (countBlanks(text) > blankNames.length) return 'blank_count';
  const blanks = blanksOf(text);
  if (blanks.some((b) => !b.label || b.label.length > 20 || b.example.length > 40)) return 'blank_label';
  const filled = fillClause({ text }, Object.fromEntries(blanks.map((b) => [b.name, sample[b.type]])));
  if (!filled.ok) return 'marks';
  const term = { kind, text: filled.value, amount: kind === 'pay' ? 100 : null, dueDay: today };
  const clear = checkTerm(term, today);
  return clear.ok ? null : clear.error;
}

export const clauseSentences = {
  ...claritySentences,
  money_in_act: { field: 'kind', text: '这一条说的是付钱。请选“付钱”。' },
  marks: { field: 'text', text: '空的括号〔〕没有配对，请检查。一个空写成〔问题，例如：……〕。' },
  blank_count: { field: 'text', text: `一条最多 ${blankNames.length} 个空，请分成两条。` },
  blank_label: { field: 'text', text: '每个空要写清问什么，最多 20 个字；例子最多 40 个字。' },
} as const;
