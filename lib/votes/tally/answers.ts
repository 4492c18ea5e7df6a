// What one ballot says to one item, as a short text: a choice, or the numbers that are marked and the names written in.
import type { Choice } from '../tally';

export const voteKinds = ['question', 'options', 'election'] as const;
export type VoteKind = (typeof voteKinds)[number];

/** One line of a ballot: a question, a list to choose from, an office to fill. Frozen with the vote. */
export interface BallotItem {
  nth: number;
  kind: VoteKind;
  title: string;
  /** How many may be marked; 1 for a question. Of an office: its seats. */
  max: number;
  /** `personId`: a candidate whom the register knows. */
  options: { nth: number; label: string; personId?: string }[];
  /** Of an office: which ballot it is, when not the first. */
  round?: 'run-off' | 'tie';
}

/** The fields of a form: `choice` for the first item, `choice2` … for the others; names written in as `other`, `other2` … */
export const pickField = (nth: number) => (nth === 1 ? 'choice' : `choice${nth}`);
export const writtenField = (nth: number) => (nth === 1 ? 'other' : `other${nth}`);
/** Names apart by line, comma or space; a name is letters only. */
export const namesIn = (text: string) =>
  text
    .split(/[\s,，、;；+＋/]+/)
    .map((name) => name.replace(/[^\p{L}·]/gu, '').slice(0, 20))
    .filter(Boolean);

export const choiceWords = { agree: '同意', oppose: '不同意', abstain: '弃权', invalid: '无效' } as const;
const isChoice = (text: string): text is Choice => Object.hasOwn(choiceWords, text);

/** `1,3,+王某`: in the order of the list, so that equal ballots are equal texts. */
const marksOf = (numbers: readonly number[], written: readonly string[]) =>
  [...[...numbers].sort((a, b) => a - b).map(String), ...written.map((name) => `+${name}`).sort()].join(',');

export type AnswerFault = 'missing' | 'too-many' | 'unknown' | 'abstain-and-mark';

export const answerFaults: Record<AnswerFault, string> = {
  missing: '请选一个：同意、不同意或者弃权。',
  'too-many': '选的太多了，请减少。',
  unknown: '请从列表里选。',
  'abstain-and-mark': '选了“都不选”，就不能再选别的。',
};

/** What was picked on a screen. Over-marking is refused here; on paper it makes the ballot invalid. */
export function readPicks(
  item: BallotItem,
  picks: readonly string[],
  written: readonly string[] = [],
): { answer: string } | { fault: AnswerFault } {
  if (item.kind === 'question') {
    const [pick] = picks;
    if (pick === undefined) return { fault: 'missing' };
    return picks.length === 1 && isChoice(pick) && pick !== 'invalid' ? { answer: pick } : { fault: 'unknown' };
  }
  const isAbstaining = picks.includes('abstain');
  const numbers = [...new Set(picks.filter((p) => p !== 'abstain').map(Number))];
  const names = item.kind === 'election' ? [...new Set(written)] : [];
  if (numbers.length + names.length === 0) return isAbstaining ? { answer: 'abstain' } : { fault: 'missing' };
  if (isAbstaining) return { fault: 'abstain-and-mark' };
  if (!numbers.every((n) => item.options.some((o) => o.nth === n))) return { fault: 'unknown' };
  if (numbers.length + names.length > item.max) return { fault: 'too-many' };
  return { answer: marksOf(numbers, names) };
}

const typedChoices: Record<string, Choice> = { '1': 'agree', '2': 'oppose', '3': 'abstain', '4': 'invalid' };

/**
 * What a counter types off a paper. Questions: a digit each, 1 同意 2 不同意 3 弃权 4 无效. Lists and offices: the marked
 * numbers and +姓名, `0` nothing marked, `x` cannot be read; items apart by `/`. Null: not in this form.
 */
export function readTyped(items: readonly BallotItem[], typed: string): string[] | null {
  const text = typed.trim();
  if (items[0]?.kind === 'question') {
    if (items.length === 1 && isChoice(text)) return [text];
    const answers = [...text.replace(/[\s,，、/]/g, '')].flatMap((digit) => typedChoices[digit] ?? []);
    return answers.length === items.length && /^[1-4\s,，、/]+$/.test(text) ? answers : null;
  }
  const parts = text.split(/[/／]/);
  if (parts.length !== items.length) return null;
  const answers = items.map((item, at) => readMarks(item, parts[at]!.trim()));
  return answers.every((answer) => answer !== null) ? answers : null;
}

function readMarks(item: BallotItem, text: string): string | null {
  if (text === '0') return 'abstain';
  if (/^[xX]$/.test(text)) return 'invalid';
  const words = text.split(/[\s,，、]+/).filter(Boolean);
  const written = words.filter((w) => /^[+＋]/.test(w)).map((w) => w.slice(1));
  const numbers = words.filter((w) => /^\d+$/.test(w)).map(Number);
  if (words.length === 0 || written.length + numbers.length < words.length || written.includes('')) return null;
  if (!numbers.every((n) => item.options.some((o) => o.nth === n))) return null;
  if (written.length > 0 && item.kind !== 'election') return null;
  // Marked more than may be, or the same twice: the ballot is invalid for this item.
  const isOver = words.length > item.max || new Set(words).size < words.length;
  return isOver ? 'invalid' : marksOf(numbers, written);
}

/** 同意 · 1 王某、3 李某、另选张某 · 弃权 */
export function spellAnswer(item: BallotItem, answer: string): string {
  if (isChoice(answer)) return item.kind !== 'question' && answer === 'abstain' ? '都没有选' : choiceWords[answer];
  return answer
    .split(',')
    .map((mark) =>
      mark.startsWith('+')
        ? `另选 ${mark.slice(1)}`
        : `${mark} ${item.options.find((o) => String(o.nth) === mark)?.label ?? ''}`.trim(),
    )
    .join('、');
}

export const spellAnswers = (items: readonly BallotItem[], answers: readonly string[]) =>
  items.length === 1
    ? spellAnswer(items[0]!, answers[0] ?? '')
    : items.map((item, at) => `${item.title}：${spellAnswer(item, answers[at] ?? '')}`).join('；');
