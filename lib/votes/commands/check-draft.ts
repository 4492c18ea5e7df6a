// What a draft must keep to, whether it is new or revised.
import type { Day } from '@/lib/kernel/calendar/day';
import { dayOf, daysBetween } from '@/lib/kernel/calendar/day';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { Vote } from '../queries/vote';
import { isAdvisory } from '../rules';
import { isElection, ruleOf, type VoteRuleId } from '../rules/of-vote';
import type { VoteChannel } from '../schema';
import type { BallotItem } from '../tally/answers';
import { type BallotDraft, itemSentences, itemsOf } from './items-of';

interface Draft extends BallotDraft {
  rule: VoteRuleId;
  mode: 'roll-call' | 'secret';
  estateId: string | null;
  channels: readonly VoteChannel[];
  asksTenants: boolean;
  allowsChange: boolean;
  opensAt: Date;
  closesAt: Date;
}

export const draftSentences = {
  ...itemSentences,
  no_estate: { field: 'estateId', text: '业主表决要选是哪个小区。' },
  estate_elsewhere: { field: 'estateId', text: '请从列表里选一个小区。' },
  closes_before_it_opens: { field: 'closesAt', text: '截止时间要在开始时间之后。' },
  election_is_secret: { field: 'mode', text: '选举一律无记名投票。' },
  area_names_the_owner: { field: 'mode', text: '业主表决按面积计，面积会说出票是谁的，所以只能记名。' },
  tenants_are_few: { field: 'asksTenants', text: '旁听意见的人少，容易看出是谁，无记名表决不同时征求。' },
  binding_is_final: { field: 'allowsChange', text: '作决定的表决，投了不能改；只有征求意见的才能改。' },
  secret_is_final: { field: 'allowsChange', text: '无记名的票投了就封起来，不能改。' },
  opens_in_the_past: { field: 'opensAt', text: '开始时间已经过了，请改到以后。' },
} as const;

const isOwnersRule = (rule: VoteRuleId) => ruleOf(rule).weight === 'heads-and-area';

/** 征求意见: among options, or by electronic channels alone where the law is silent on them. */
export const isOpinion = ({ kind, rule, channels }: Pick<Draft, 'kind' | 'rule' | 'channels'>) =>
  kind === 'options' || isAdvisory(ruleOf(rule), channels);

interface Around {
  estate: { communityId: string } | null;
  communityId: string;
  now: Date;
  /** The items of a later ballot: what the first one left open, and nothing else. */
  later: readonly BallotItem[] | null;
}

export function checkDraft(
  draft: Draft,
  { estate, communityId, now, later }: Around,
): Result<{ estateId: string | null; items: BallotItem[] }, keyof typeof draftSentences> {
  const items = later ? ok([...later]) : itemsOf(draft);
  if (!items.ok) return items;
  if (draft.closesAt <= draft.opensAt) return fail('closes_before_it_opens');
  if (draft.opensAt < now) return fail('opens_in_the_past');
  if (isElection(draft.rule) && draft.mode !== 'secret') return fail('election_is_secret');
  if (draft.mode === 'secret' && !ruleOf(draft.rule).modes.includes('secret')) return fail('area_names_the_owner');
  if (draft.mode === 'secret' && draft.asksTenants) return fail('tenants_are_few');
  if (draft.allowsChange && draft.mode === 'secret') return fail('secret_is_final');
  if (draft.allowsChange && !isOpinion(draft)) return fail('binding_is_final');
  if (!isOwnersRule(draft.rule)) return ok({ estateId: null, items: items.value });
  if (!draft.estateId) return fail('no_estate');
  return estate?.communityId === communityId
    ? ok({ estateId: draft.estateId, items: items.value })
    : fail('estate_elsewhere');
}

/** The first day does not count (民法典 201). */
export const isNoticeLongEnough = (vote: Pick<Vote, 'rule' | 'priorId' | 'opensAt'>, today: Day) =>
  daysBetween(today, dayOf(vote.opensAt)) >= noticeDaysOf(vote);

/** A later ballot rests on the list of the first one, which has hung its days. */
export const noticeDaysOf = ({ rule, priorId }: Pick<Vote, 'rule' | 'priorId'>) =>
  priorId ? 0 : (ruleOf(rule).noticeDays ?? 0);
