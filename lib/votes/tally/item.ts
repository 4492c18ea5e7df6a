// What one item of a ballot came to. Pure.
import type { RuleId } from '../rules';
import { isElection, type VoteRuleId } from '../rules/of-vote';
import {
  type Choice,
  type Count,
  type Counts,
  countBallots,
  type Elector,
  type Outcome,
  outcome,
  tally,
} from '../tally';
import type { BallotItem } from './answers';
import { type ElectionOutcome, tallyOffice } from './election';
import { type OptionsAdvice, type OptionsOutcome, tallyAdvice, tallyOptions } from './options';
import { type SilentTally, tallySilent } from './silent';

interface Named {
  nth: number;
  title: string;
}
export interface QuestionResult extends Named {
  kind: 'question';
  statutory: Outcome;
  /** Of those who are asked beside it: heads only, and under no rule of law. */
  advisory: Counts | null;
  /** Where the owners' own rules let the silent follow the majority: this one decides, the statutory one stands beside. */
  silent?: SilentTally;
}
export type ItemResult =
  | QuestionResult
  | (Named & { kind: 'options'; statutory: OptionsOutcome; advisory: OptionsAdvice | null })
  | (Named & { kind: 'election'; statutory: ElectionOutcome });

const candidatesOf = ({ options }: BallotItem) => options.map(({ nth, label }) => ({ number: nth, name: label }));

/** Lists and offices: counted from the answers alone. */
function countMarked(
  rule: VoteRuleId,
  item: BallotItem,
  heads: number,
  ballots: readonly string[],
  beside: Roll | null,
): ItemResult {
  const { nth, title, max } = item;
  if (item.kind === 'options') {
    const options = candidatesOf(item);
    const advisory = beside && tallyAdvice({ max, options, ballots: answersOf(beside) }, beside.electorate.length);
    return { kind: 'options', nth, title, statutory: tallyOptions({ max, options, ballots }), advisory };
  }
  if (!isElection(rule)) throw new TypeError('an office without the rule of an election');
  const round = item.round ?? 'first';
  const slate = { seats: max, candidates: candidatesOf(item) };
  const statutory = tallyOffice({ rule, round, ...slate, electorate: { heads }, ballots });
  return { kind: 'election', nth, title, statutory };
}

const asDecision = (rule: VoteRuleId): RuleId => {
  if (isElection(rule)) throw new TypeError('an election without offices');
  return rule;
};

interface Roll {
  electorate: readonly Elector[];
  ballots: readonly { unit: string; answer: string }[];
}
const answersOf = ({ ballots }: Roll) => ballots.map(({ answer }) => answer);
const choicesOf = ({ ballots }: Roll) => ballots.map(({ unit, answer }) => ({ unit, choice: answer as Choice }));

/** With a roll of who answered what; `beside`: those whose opinion is asked. */
export function countRoll(rule: VoteRuleId, item: BallotItem, roll: Roll, beside: Roll | null): ItemResult {
  const { nth, title } = item;
  if (item.kind !== 'question') return countMarked(rule, item, roll.electorate.length, answersOf(roll), beside);
  const { electorate } = roll;
  return {
    ...{ kind: 'question', nth, title },
    statutory: tally({ rule: asDecision(rule), electorate, ballots: choicesOf(roll) }),
    advisory: beside && countBallots({ rule: 'rc-persons', electorate: beside.electorate, ballots: choicesOf(beside) }),
  };
}

/** From a box, where nobody stands beside an answer. */
export function countBox(rule: VoteRuleId, item: BallotItem, heads: number, answers: readonly string[]): ItemResult {
  const { nth, title } = item;
  if (item.kind !== 'question') return countMarked(rule, item, heads, answers, null);
  const on = (choice: Choice) => ({ heads: answers.filter((answer) => answer === choice).length });
  const statutory = outcome(asDecision(rule), {
    electorate: { heads },
    participating: { heads: answers.length },
    ...{ agree: on('agree'), oppose: on('oppose'), abstain: on('abstain'), invalid: on('invalid') },
  });
  return { kind: 'question', nth, title, statutory, advisory: null };
}

/** Raised hands: who came and raised none is part of the base. */
export function countHands(
  rule: VoteRuleId,
  item: BallotItem,
  { heads, attended }: { heads: number; attended: number },
  raised?: Readonly<Record<'agree' | 'oppose' | 'abstain', number>>,
): ItemResult {
  if (item.kind !== 'question') throw new TypeError('hands answer questions only');
  const on = (choice: 'agree' | 'oppose' | 'abstain') => ({ heads: raised?.[choice] ?? 0 });
  const statutory = outcome(asDecision(rule), {
    electorate: { heads },
    participating: { heads: attended },
    ...{ agree: on('agree'), oppose: on('oppose'), abstain: on('abstain'), invalid: { heads: 0 } },
  });
  return { kind: 'question', nth: item.nth, title: item.title, statutory, advisory: null };
}

/** Beside the tally of law, and from it. */
export const withSilent = (item: ItemResult, silent: Count | null): ItemResult =>
  silent && item.kind === 'question' ? { ...item, silent: tallySilent(item.statutory, silent) } : item;

/** The tally by which a question is carried or not. */
export const deciding = ({ statutory, silent }: QuestionResult): Outcome => silent?.outcome ?? statutory;

const isDone = (item: ItemResult) =>
  item.kind === 'question' ? deciding(item).carried : item.kind === 'election' && item.statutory.unfilled === 0;
/** All that was asked was agreed to, every seat has somebody; null where nothing is decided. */
export const isCarried = (items: readonly ItemResult[]): boolean | null =>
  items[0]?.kind === 'options' ? null : items.every(isDone);

/** Something was agreed to: of articles voted one by one, those stand. */
export const hasCarried = (items: readonly ItemResult[]) =>
  items.some((item) => item.kind === 'question' && deciding(item).carried);

/** Too few took part: nobody is elected, whatever the votes. Who took part is the same for every office. */
const isInvalid = (items: readonly ItemResult[]) =>
  items.some((item) => item.kind === 'election' && !item.statutory.quorate);

/** 通过 · 没有通过 · 选满了 · 没有选满 · 选举无效 · 征求意见; of an election its items are asked for too. */
export const resultWord = (kind: string, carried: boolean | null, items: readonly ItemResult[]) => {
  if (carried === null) return { word: '征求意见', shape: 'done' as const };
  const open = isInvalid(items) ? ('选举无效' as const) : ('没有选满' as const);
  const words = kind === 'election' ? (['选满了', open] as const) : (['通过', '没有通过'] as const);
  return carried ? { word: words[0], shape: 'done' as const } : { word: words[1], shape: 'fail' as const };
};
