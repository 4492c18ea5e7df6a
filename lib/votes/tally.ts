import { area } from '../i18n/number';
import { compare, exact, gate, type Share, shareName } from '../kernel/share';
import { type Rule, type RuleId, rules } from './rules';

export const choices = ['agree', 'oppose', 'abstain', 'invalid'] as const;
export type Choice = (typeof choices)[number];

export interface Elector {
  unit: string;
  /** Owners' votes: the units of one owner are one head; a unit without is a head of its own. */
  owner?: string;
  area?: number;
}
export interface TallyInput {
  rule: RuleId;
  electorate: readonly Elector[];
  ballots: readonly { unit: string; choice: Choice }[];
  /** Where more attended than cast; not for owners' votes. */
  attending?: number;
}

/** `area` in 0.01 ㎡: in every count of an owners' vote, in none of another. */
export interface Count {
  heads: number;
  area?: number;
}
export type Counts = Record<'electorate' | 'participating' | Choice, Count>;

export interface Clause {
  id: 'quorum.heads' | 'quorum.area' | 'pass.heads' | 'pass.area';
  article: string;
  need: string;
  left: number;
  right: number;
  met: boolean;
}
export interface Outcome extends Counts {
  rule: RuleId;
  quorate: boolean;
  carried: boolean;
  clauses: Clause[];
}

const times = (factor: number, letter: string) => (factor === 1 ? letter : `${factor}${letter}`);

const measures = (rule: Rule) => (rule.weight === 'heads' ? (['heads'] as const) : (['heads', 'area'] as const));
const amount = (count: Count, measure: 'heads' | 'area') => {
  const value = count[measure];
  if (value === undefined) throw new TypeError(`no ${measure}`);
  return value;
};
const clause = (id: Clause['id'], rule: Rule, share: Share, letters: string, part: number, whole: number): Clause => {
  const need = `${times(share.den, letters[0]!)} ${share.strict ? '>' : '>='} ${times(share.num, letters[1]!)}`;
  return { id, article: rule.articles.at(-1) ?? '', need, ...compare(share, part, whole) };
};

const quorumClauses = (rule: Rule, { participating, electorate }: Counts) => {
  const { quorum } = rule;
  if (!quorum) return [];
  return measures(rule).map((m) =>
    clause(`quorum.${m}`, rule, quorum, 'pN', amount(participating, m), amount(electorate, m)),
  );
};
const passClauses = (rule: Rule, counts: Counts) =>
  measures(rule).map((m) => {
    const letters = rule.base === 'electorate' ? 'yN' : 'yp';
    return clause(`pass.${m}`, rule, rule.threshold, letters, amount(counts.agree, m), amount(counts[rule.base], m));
  });

const isMet = (clauses: readonly Clause[]) => clauses.every((each) => each.met);
/** Rests on who took part, never on what they chose. */
export const isQuorate = (rule: Rule, counts: Counts) => isMet(quorumClauses(rule, counts));
export const isCarried = (rule: Rule, counts: Counts) => isQuorate(rule, counts) && isMet(passClauses(rule, counts));

/** The legal answer to counts, however they were counted (hands, a box of secret ballots, a roll). */
export const outcome = (id: RuleId, counts: Counts): Outcome => {
  const rule = rules[id];
  const clauses = [...quorumClauses(rule, counts), ...passClauses(rule, counts)];
  const { electorate, participating, agree, oppose, abstain, invalid } = counts;
  const verdict = { quorate: isQuorate(rule, counts), carried: isCarried(rule, counts) };
  return { rule: id, electorate, participating, agree, oppose, abstain, invalid, ...verdict, clauses };
};

const countUp = (by: readonly Elector[], withArea: boolean): Count => {
  if (!withArea) return { heads: by.length };
  // 建筑物区分所有权解释 9: several units of one owner are one head. A unit without an owner is a head of its own.
  const owners = new Set<string>();
  let [alone, area] = [0, 0];
  for (const each of by) {
    if (each.owner === undefined) alone++;
    else owners.add(each.owner);
    area = exact(1, area + (each.area ?? Number.NaN));
  }
  return { heads: alone + owners.size, area };
};

/** Over a checked roll: each unit once, at most one ballot a unit, one choice an owner. A thrown error is a bug of the caller. */
export const countBallots = ({ rule: id, electorate, ballots, attending }: TallyInput): Counts => {
  const withArea = rules[id].weight === 'heads-and-area';
  const units = new Set(electorate.map(({ unit }) => unit));
  const cast = new Map(ballots.map((ballot) => [ballot.unit, ballot.choice]));
  const voters = electorate.filter(({ unit }) => cast.has(unit));
  if (units.size < electorate.length || cast.size < ballots.length || voters.length < ballots.length)
    throw new Error('the roll or the ballots were not checked');
  const piles: Record<Choice, Elector[]> = { agree: [], oppose: [], abstain: [], invalid: [] };
  for (const voter of voters) piles[cast.get(voter.unit)!].push(voter);
  const counts: Counts = {
    electorate: countUp(electorate, withArea),
    participating: attending === undefined ? countUp(voters, withArea) : { heads: attending },
    agree: countUp(piles.agree, withArea),
    oppose: countUp(piles.oppose, withArea),
    abstain: countUp(piles.abstain, withArea),
    invalid: countUp(piles.invalid, withArea),
  };
  const { participating } = counts;
  const sum = choices.reduce((total, choice) => total + counts[choice].heads, 0);
  if (sum > participating.heads || participating.heads > counts.electorate.heads)
    throw new Error('more took part than may, or an owner chose twice');
  return counts;
};

export const tally = (input: TallyInput): Outcome => outcome(input.rule, countBallots(input));

export interface ExplainedClause extends Clause {
  measure: 'heads' | 'area';
  got: number;
  /** The smallest count that would do. */
  gate: number;
  /** What `got` is counted out of. */
  base: number;
  sentence: string;
}

/** Each clause in Chinese: 参加 1412 户，要三分之二以上，也就是 1855 户：还差 443 户。 */
export const explain = (result: Outcome, head: string = rules[result.rule].head): ExplainedClause[] =>
  result.clauses.map((each) => {
    const rule = rules[result.rule];
    const [kind, measure] = each.id.split('.') as ['quorum' | 'pass', 'heads' | 'area'];
    const [share, part, whole] =
      kind === 'quorum' && rule.quorum
        ? ([rule.quorum, 'participating', 'electorate'] as const)
        : ([rule.threshold, 'agree', rule.base] as const);
    const [got, base] = [amount(result[part], measure), amount(result[whole], measure)];
    const needed = gate(share, base);
    const say = (count: number) => (measure === 'area' ? area(count) : `${count} ${head}`);
    const verdict = each.met
      ? got > needed
        ? `够了，多出 ${say(got - needed)}`
        : '刚好够'
      : `还差 ${say(needed - got)}`;
    const who = whole === 'electorate' ? '全体' : '参加的';
    const sentence = `${part === 'agree' ? '同意' : '参加'} ${say(got)}，要${who}${shareName(share)}，也就是 ${say(needed)}：${verdict}。`;
    return { ...each, measure, got, gate: needed, base, sentence };
  });

/** The result in one sentence, naming the first clause that fails. */
export const verdict = (result: Outcome, head?: string): string => {
  if (result.carried) return '通过。';
  const failed = explain(result, head).find((each) => !each.met);
  return `没有通过${result.quorate ? '' : '，参加的不够法定数'}：${failed?.sentence ?? ''}`;
};
