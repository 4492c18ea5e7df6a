// Choosing among options, one or up to `max`: advice only. It has an order, never a result that is 通过.
import { countMarks } from './marks';

export interface OptionsInput {
  max: number;
  options: readonly { number: number; name: string }[];
  /** `abstain`, `invalid` or numbers joined by commas. */
  ballots: readonly string[];
}
export interface OptionsOutcome {
  max: number;
  participating: { heads: number };
  valid: { heads: number };
  abstain: { heads: number };
  invalid: { heads: number };
  /** Most votes first; equal votes share a rank, and the next rank is left out. */
  options: { number: number; name: string; votes: number; rank: number; isTied: boolean }[];
}

export function tallyOptions({ max, options, ballots }: OptionsInput): OptionsOutcome {
  const count = countMarks({ seats: max, candidates: options, writeIns: false }, ballots);
  const votes = count.ranked.map((each) => each.votes);
  return {
    max,
    participating: { heads: count.participating },
    valid: { heads: count.valid },
    abstain: { heads: count.abstain },
    invalid: { heads: count.invalid },
    options: count.ranked.map((each) => ({
      number: each.number ?? 0,
      name: each.name,
      votes: each.votes,
      rank: votes.indexOf(each.votes) + 1,
      isTied: votes.indexOf(each.votes) !== votes.lastIndexOf(each.votes),
    })),
  };
}

/** The same of those who are asked beside the roll, under no rule of law. */
export interface OptionsAdvice extends OptionsOutcome {
  electorate: { heads: number };
}
export const tallyAdvice = (input: OptionsInput, asked: number): OptionsAdvice => ({
  ...tallyOptions(input),
  electorate: { heads: asked },
});

/** 得票最多：周六（30 票）。 */
export const optionsVerdict = ({ options }: OptionsOutcome): string => {
  const first = options.filter(({ rank, votes }) => rank === 1 && votes > 0);
  const [lead] = first;
  if (!lead) return '没有人选任何一项。';
  const names = first.map(({ name }) => name).join('、');
  const most =
    first.length > 1 ? `并列最多：${names}（各 ${lead.votes} 票）` : `得票最多：${names}（${lead.votes} 票）`;
  return `${most}。这是征求意见，只排先后。`;
};
