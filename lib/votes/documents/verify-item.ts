// One item of a record, counted again from its ballots and held against what is said of it.
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { type RuleId, rules } from '../rules';
import { electionIds } from '../rules/election';
import { type Counts, choices, outcome } from '../tally';
import { tallyOffice } from '../tally/election';
import { tallyOptions } from '../tally/options';

const whole = z.number().int().min(0);
const heads = z.looseObject({ heads: whole });
const count = z.strictObject({ heads: whole, area: whole.optional() });

const question = z.looseObject({
  rule: z.enum(Object.keys(rules) as [RuleId, ...RuleId[]]),
  ...{ electorate: count, participating: count, agree: count, oppose: count, abstain: count, invalid: count },
});
const office = z.looseObject({
  rule: z.enum(electionIds),
  round: z.enum(['first', 'run-off', 'tie']),
  ...{ seats: whole.min(1).max(30), electorate: heads, participating: heads },
  candidates: z.array(z.looseObject({ number: whole.nullable(), name: z.string() })).max(20_000),
});
const list = z.looseObject({
  ...{ max: whole.min(1).max(30), participating: heads },
  options: z.array(z.looseObject({ number: whole, name: z.string() })).max(100),
});

export const itemShape = z.strictObject({
  ...{ id: z.string(), title: z.string(), tally: z.union([question, office, list]) },
  ballots: z.array(z.strictObject({ id: z.string(), choice: z.string().max(2000) })),
  receipts: z.array(z.string()).optional(),
});
type Item = z.infer<typeof itemShape>;
type Mode = 'secret' | 'roll-call' | 'hands';

const isQuestion = (tally: Item['tally']): tally is z.infer<typeof question> => 'agree' in tally;
const isOffice = (tally: Item['tally']): tally is z.infer<typeof office> => 'seats' in tally;

export function itemFaults(mode: Mode, { id, tally: said, ballots, receipts }: Item): string[] {
  const attended = said.participating.heads;
  return [
    ...(!isQuestion(said)
      ? markFaults(said, ballots)
      : [
          ...(mode === 'hands' && ballots.length === 0 ? handFaults(said) : choiceFaults(said, ballots)),
          ...lawFaults(said),
        ]),
    ...((mode === 'hands' ? ballots.length > attended : ballots.length !== attended)
      ? [`有 ${ballots.length} 张票，写的是 ${attended} 参加`]
      : []),
    ...(new Set(ballots.map((b) => b.id)).size < ballots.length ? ['有两张票是同一个编号'] : []),
    ...receiptFaults(mode, receipts, ballots.length),
  ].map((fault) => `${id}: ${fault}`);
}

const choiceFaults = (said: z.infer<typeof question>, ballots: Item['ballots']) => {
  const of = (choice: string) => ballots.filter((b) => b.choice === choice).length;
  return choices
    .filter((choice) => of(choice) !== said[choice].heads)
    .map((choice) => `${choice} 数出 ${of(choice)}，写的是 ${said[choice].heads}`);
};

/** Raised hands leave no ballots to be counted again: what is said must fit those who came. */
function handFaults({ electorate, participating, ...said }: z.infer<typeof question>): string[] {
  const raised = choices.reduce((sum, choice) => sum + said[choice].heads, 0);
  return [
    ...(raised > participating.heads ? [`举手 ${raised}，比参加的 ${participating.heads} 还多`] : []),
    ...(participating.heads > electorate.heads ? [`参加 ${participating.heads}，比全体 ${electorate.heads} 还多`] : []),
  ];
}

function lawFaults(said: z.infer<typeof question>): string[] {
  const faults: string[] = [];
  const areas = choices.reduce((sum, choice) => sum + (said[choice].area ?? 0), 0);
  if (said.participating.area !== undefined && areas !== said.participating.area)
    faults.push('各选项的面积加起来不等于参加的面积');
  if (!isSame(said, () => outcome(said.rule, said as Counts))) faults.push(notByLaw);
  return faults;
}

/** Offices and lists hold their whole count in the ballots: it is made once more. */
function markFaults(said: z.infer<typeof office> | z.infer<typeof list>, ballots: Item['ballots']): string[] {
  const answers = ballots.map((b) => b.choice);
  const again = () =>
    isOffice(said)
      ? tallyOffice({ ...said, candidates: onBallot(said.candidates), ballots: answers })
      : tallyOptions({ max: said.max, options: onBallot(said.options), ballots: answers });
  return isSame(said, again) ? [] : [notByLaw];
}

const onBallot = (people: readonly { number: number | null; name: string }[]) =>
  people.flatMap(({ number, name }) => (number === null ? [] : [{ number, name }])).sort((a, b) => a.number - b.number);

const notByLaw = '按法律重算，结论和写的不一样';
function isSame(said: unknown, again: () => unknown): boolean {
  try {
    return canonicalize(again()) === canonicalize(said);
  } catch {
    return false; // an owners' count without areas, a ballot that was never checked
  }
}

/** A code twice would let one ballot stand for two people. */
function receiptFaults(mode: Mode, receipts: readonly string[] | undefined, ballots: number): string[] {
  if (mode !== 'secret') return receipts ? ['只有无记名表决才有回执'] : [];
  const codes = receipts ?? [];
  return [
    ...(codes.length === ballots ? [] : ['回执数和票数不一样']),
    ...(new Set(codes).size === codes.length ? [] : ['有两个回执是同一个号']),
    ...(codes.toSorted().join() === codes.join() ? [] : ['回执没有按顺序排']),
  ];
}
