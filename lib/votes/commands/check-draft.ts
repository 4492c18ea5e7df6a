// What a draft must keep to, whether it is new or revised.
import type { Day } from '@/lib/kernel/calendar/day';
import { dayOf, daysBetween } from '@/lib/kernel/calendar/day';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { type RuleId, rules } from '../rules';
import type { VoteChannel } from '../schema';

interface Draft {
  rule: RuleId;
  mode: 'roll-call' | 'secret';
  estateId: string | null;
  channels: readonly VoteChannel[];
  asksTenants: boolean;
  opensAt: Date;
  closesAt: Date;
}

export const draftSentences = {
  no_estate: { field: 'estateId', text: '业主表决要选是哪个小区。' },
  estate_elsewhere: { field: 'estateId', text: '请从列表里选一个小区。' },
  closes_before_it_opens: { field: 'closesAt', text: '截止时间要在开始时间之后。' },
  area_names_the_owner: { field: 'mode', text: '业主表决按面积计，面积会说出票是谁的，所以只能记名。' },
  tenants_are_few: { field: 'asksTenants', text: '旁听意见的人少，容易看出是谁，无记名表决不同时征求。' },
  opens_in_the_past: { field: 'opensAt', text: '开始时间已经过了，请改到以后。' },
} as const;

const isOwnersRule = (rule: RuleId) => rules[rule].weight === 'heads-and-area';

export function checkDraft(
  draft: Draft,
  { estate, communityId, now }: { estate: { communityId: string } | null; communityId: string; now: Date },
): Result<{ estateId: string | null }, keyof typeof draftSentences> {
  if (draft.closesAt <= draft.opensAt) return fail('closes_before_it_opens');
  if (draft.opensAt < now) return fail('opens_in_the_past');
  if (draft.mode === 'secret' && !rules[draft.rule].modes.includes('secret')) return fail('area_names_the_owner');
  if (draft.mode === 'secret' && draft.asksTenants) return fail('tenants_are_few');
  if (!isOwnersRule(draft.rule)) return ok({ estateId: null });
  if (!draft.estateId) return fail('no_estate');
  return estate?.communityId === communityId ? ok({ estateId: draft.estateId }) : fail('estate_elsewhere');
}

/** The first day does not count (民法典 201). */
export const isNoticeLongEnough = (rule: RuleId, today: Day, opensAt: Date) =>
  daysBetween(today, dayOf(opensAt)) >= (rules[rule].noticeDays ?? 0);
