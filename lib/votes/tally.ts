import { type Rule, type RuleId, rules, type Share } from './rules';

export const choices = ['agree', 'oppose', 'abstain', 'invalid'] as const;
export type Choice = (typeof choices)[number];

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

const product = (factor: number, count: number) => {
  const result = factor * count;
  if (!Number.isSafeInteger(count) || count < 0 || !Number.isSafeInteger(result))
    throw new RangeError(`count: ${count}`);
  return result;
};
const times = (factor: number, letter: string) => (factor === 1 ? letter : `${factor}${letter}`);

/** `part` against the share of `whole`, cross-multiplied: no division, so nothing to round. */
const compare = ({ num, den, strict }: Share, part: number, whole: number) => {
  const left = product(den, part);
  const right = product(num, whole);
  return { left, right, met: strict ? left > right : left >= right };
};

/** The smallest count that satisfies the share: 三分之二以上 of 2782 is 1855, 过半数 is 1392. */
export const gate = ({ num, den, strict }: Share, whole: number) => {
  const right = product(num, whole);
  const floor = (right - (right % den)) / den;
  return strict || floor * den < right ? floor + 1 : floor;
};

const measures = (rule: Rule) => (rule.weight === 'heads' ? (['heads'] as const) : (['heads', 'area'] as const));
const amount = (count: Count, measure: 'heads' | 'area') => {
  const value = count[measure];
  if (value === undefined) throw new TypeError(`no ${measure}`);
  return value;
};
const clause = (id: Clause['id'], rule: Rule, share: Share, letters: string, part: number, whole: number): Clause => {
  const need = `${times(share.den, letters[0]!)} ${share.strict ? '>' : '>='} ${times(share.num, letters[1]!)}`;
  return { id, article: rule.decidedBy, need, ...compare(share, part, whole) };
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
  const quorum = quorumClauses(rule, counts);
  const clauses = [...quorum, ...passClauses(rule, counts)];
  const { electorate, participating, agree, oppose, abstain, invalid } = counts;
  const [quorate, carried] = [isMet(quorum), isMet(clauses)];
  return { rule: id, electorate, participating, agree, oppose, abstain, invalid, quorate, carried, clauses };
};
