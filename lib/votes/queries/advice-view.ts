// What those said who are asked beside the roll, so that nobody of a few is found in it.
import type { QuestionResult } from '../tally/item';
import type { OptionsAdvice } from '../tally/options';

/** A breakdown shows no cell below 5, and no difference between two figures either. */
const smallest = 5;
const isShown = (n: number) => n === 0 || n >= smallest;
const shown = (n: number) => (isShown(n) ? n : null);

/** `lines`: null where one of them, or what is left over, is too small to be told. */
interface Advice {
  asked: number;
  answered: number | null;
  lines: { name: string; heads: number }[] | null;
}

const adviceOf = (asked: number, answered: number, lines: Advice['lines'] & object, rest: number): Advice => ({
  asked,
  answered: shown(answered),
  lines: answered >= smallest && [...lines.map((l) => l.heads), rest].every(isShown) ? lines : null,
});

export const questionAdvice = ({ advisory: a }: QuestionResult): Advice | null =>
  a &&
  adviceOf(
    a.electorate.heads,
    a.participating.heads,
    [{ name: '赞成', heads: a.agree.heads }],
    a.participating.heads - a.agree.heads,
  );

export function optionsAdvice(a: OptionsAdvice | null): Advice | null {
  if (!a) return null;
  const lines = a.options.map(({ number, name, votes }) => ({ name: `${number} ${name}`, heads: votes }));
  return adviceOf(a.electorate.heads, a.participating.heads, lines, a.abstain.heads + a.invalid.heads);
}
