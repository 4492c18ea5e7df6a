// A name that few have written in would tell who wrote it, and could be a sign agreed on with a buyer. It keeps its votes
// and loses its letters, before it is written anywhere. Pure.
import type { VoteRuleId } from '../rules/of-vote';
import type { BallotItem } from '../tally/answers';
import { countBox } from '../tally/item';

/** No published cell below five, but for those who were elected or stand again. */
const fewest = 5;

export function hideRareNames(
  rule: VoteRuleId,
  item: BallotItem,
  heads: number,
  answers: readonly string[],
): readonly string[] {
  if (item.kind !== 'election') return answers;
  const result = countBox(rule, item, heads, answers);
  if (result.kind !== 'election') return answers;
  const { candidates, next } = result.statutory;
  const standing = new Set((next?.candidates ?? []).filter((c) => c.was === null).map((c) => c.name));
  const rare = candidates.filter((c) => c.number === null && c.votes < fewest && !c.isElected && !standing.has(c.name));
  // In the order of votes, then of the letters: of equally few it does not matter which is which.
  const hidden = new Map(rare.map(({ name }, at) => [`+${name}`, `+另选者${at + 1}`]));
  const masked = (answer: string) =>
    answer
      .split(',')
      .map((mark) => hidden.get(mark) ?? mark)
      .join(',');
  return hidden.size ? answers.map(masked) : answers;
}
