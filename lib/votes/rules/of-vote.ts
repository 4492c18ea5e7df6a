// The rule of any vote: a decision, a recall or an election, with what pages and commands ask of each alike.
import type { Role } from '@/lib/kernel/verdict';
import { type Rule, type RuleId, rules } from '../rules';
import { type ElectionId, electionIds, electionRules } from './election';

export type VoteRuleId = RuleId | ElectionId;

/** `roll`: days of an election's list, its challenges and their decisions. */
export interface VoteRule extends Omit<Rule, 'id'> {
  id: VoteRuleId;
  roll?: { publicDays: number; challengeDays: number; decisionDays: number };
}

export const isElection = (id: VoteRuleId): id is ElectionId => electionIds.some((each) => each === id);

const ofElection = (id: ElectionId): VoteRule => {
  const rule = electionRules[id];
  return {
    ...rule,
    threshold: rule.elected,
    base: 'participating',
    // The list of electors hangs that long before the day.
    noticeDays: rule.roll.publicDays,
    shorterNotice: false,
    callers: null,
    informs: null,
    // An election is run by its election committee; the study by the party stands before decisions of the meetings.
    partyStudy: null,
    // Written proxies have terms of their own: ./proxies.
    proxy: null,
  };
};

/** The counting word of a vote: the meeting of a group counts by its persons or by its households. */
export const headOf = ({ rule, weighs }: { rule: VoteRuleId; weighs?: 'persons' | 'households' | null }): string =>
  weighs ? (weighs === 'persons' ? '人' : '户') : ruleOf(rule).head;

/** What a number on the roll stands for: a flat, a household, or what somebody is (村民, 成员代表). */
export const placeHead = (vote: { rule: VoteRuleId; weighs?: 'persons' | 'households' | null }): string =>
  isByArea(vote.rule) ? '位置' : headOf(vote) === '户' ? '户' : '身份';

export const ruleOf = (id: VoteRuleId): VoteRule => (isElection(id) ? ofElection(id) : rules[id]);

/** An owners' vote: counted by heads and by areas, run by their own committee too. */
export const isByArea = (id: VoteRuleId): boolean => ruleOf(id).weight === 'heads-and-area';

/** The owners' committee runs owners' votes and no others. */
export const runBy = (id: VoteRuleId, roles: readonly Role[]): readonly Role[] =>
  isByArea(id) ? roles : roles.filter((role) => role !== 'owners-committee');

/** Who is asked beside the roll, in a tally of their own; null where nobody is. */
export const besideWords = (asks: { asksTenants: boolean; asksFirms: boolean }): string | null =>
  [...(asks.asksTenants ? ['租户'] : []), ...(asks.asksFirms ? ['商户', '共建单位'] : [])].join('、') || null;
