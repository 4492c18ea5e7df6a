// What a draft must keep to, whether it is new or revised.
import { isOnScreen } from '@/db/schema/channel-words';
import type { Day } from '@/lib/kernel/calendar/day';
import { dayOf, daysBetween } from '@/lib/kernel/calendar/day';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { Vote } from '../queries/vote';
import { isAdvisory, type VoteMode } from '../rules';
import { isByArea, isElection, ruleOf, type VoteRuleId } from '../rules/of-vote';
import type { SilentOwners } from '../rules/silent-owners';
import type { VoteChannel } from '../schema';
import type { BallotItem } from '../tally/answers';
import { type BallotDraft, itemSentences, itemsOf } from './items-of';

interface Draft extends BallotDraft {
  rule: VoteRuleId;
  mode: VoteMode;
  estateId: string | null;
  groupId: string | null;
  weighs: 'persons' | 'households' | null;
  channels: readonly VoteChannel[];
  asksTenants: boolean;
  asksFirms: boolean;
  silentOwners: SilentOwners;
  allowsChange: boolean;
  opensAt: Date;
  closesAt: Date;
}

export const draftSentences = {
  ...itemSentences,
  no_estate: { field: 'estateId', text: '业主表决要选是哪个小区。' },
  estate_elsewhere: { field: 'estateId', text: '请从列表里选一个小区。' },
  no_group: { field: 'groupId', text: '村民小组会议要选是哪个组。' },
  group_elsewhere: { field: 'groupId', text: '请从列表里选一个村民小组。' },
  no_weight: { field: 'weighs', text: '请选按人还是按户。' },
  closes_before_it_opens: { field: 'closesAt', text: '截止时间要在开始时间之后。' },
  election_is_secret: { field: 'mode', text: '选举一律无记名投票。' },
  area_names_the_owner: { field: 'mode', text: '业主表决按面积计，面积会说出票是谁的，所以只能记名。' },
  no_channel: { field: 'channels', text: '请至少选一种投票办法。' },
  no_hands: { field: 'mode', text: '只有会议作决定才能举手；业主表决、选举、罢免不能举手。' },
  hands_answer_questions: { field: 'mode', text: '举手只表决同意不同意；选项排序请选记名或者无记名。' },
  hands_in_the_hall: { field: 'channels', text: '举手就在会场，别的投票办法请都不要勾。' },
  no_advice_among_hands: { field: 'asksTenants', text: '举手当场点数，不在名册上的不同时征求。' },
  advisers_are_few: { field: 'asksTenants', text: '旁听意见的人少，容易看出是谁，无记名表决不同时征求。' },
  silence_is_owners: {
    field: 'silentOwners',
    text: '只有业主表决（同意、不同意）才能让没有表态的从多数；别的请选不计入。',
  },
  silence_needs_paper: { field: 'silentOwners', text: '从多数要有送达的纸票：投票办法请勾会场、送票或者流动票箱。' },
  binding_is_final: { field: 'allowsChange', text: '作决定的表决，投了不能改；只有征求意见的才能改。' },
  secret_is_final: { field: 'allowsChange', text: '无记名的票投了就封起来，不能改。' },
  opens_in_the_past: { field: 'opensAt', text: '开始时间已经过了，请改到以后。' },
} as const;

/** 征求意见: among options, or by electronic channels alone where the law is silent on them. */
export const isOpinion = ({ kind, rule, channels }: Pick<Draft, 'kind' | 'rule' | 'channels'>) =>
  kind === 'options' || isAdvisory(ruleOf(rule), channels);

interface Around {
  estate: { communityId: string } | null;
  group: { communityId: string } | null;
  communityId: string;
  now: Date;
  /** The items of a later ballot: what the first one left open, and nothing else. */
  later: readonly BallotItem[] | null;
}

interface Checked {
  estateId: string | null;
  groupId: string | null;
  weighs: Draft['weighs'];
  items: BallotItem[];
  channels: VoteChannel[];
}

export function checkDraft(draft: Draft, around: Around): Result<Checked, keyof typeof draftSentences> {
  const { now, later } = around;
  const items = later ? ok([...later]) : itemsOf(draft);
  if (!items.ok) return items;
  if (draft.closesAt <= draft.opensAt) return fail('closes_before_it_opens');
  if (draft.opensAt < now) return fail('opens_in_the_past');
  const fault = modeFault(draft) ?? silenceFault(draft);
  if (fault) return fail(fault);
  const placed = placeOf(draft, around);
  if (!placed.ok) return placed;
  const channels: VoteChannel[] = draft.mode === 'hands' ? ['hall'] : [...draft.channels];
  return ok({ ...placed.value, items: items.value, channels });
}

/** That silence follows the majority is a rule of owners, and rests on a paper that reached them. */
function silenceFault({ silentOwners, rule, kind, channels }: Draft): keyof typeof draftSentences | null {
  if (silentOwners === 'not-counted') return null;
  if (!isByArea(rule) || kind !== 'question') return 'silence_is_owners';
  return channels.some((channel) => !isOnScreen(channel)) ? null : 'silence_needs_paper';
}

type Placed = Pick<Checked, 'estateId' | 'groupId' | 'weighs'>;
const nowhere: Placed = { estateId: null, groupId: null, weighs: null };

/** 小区 of an owners' vote, 村民小组 of its meeting; no other vote has one. */
function placeOf(draft: Draft, { estate, group, communityId }: Around): Result<Placed, keyof typeof draftSentences> {
  if (isByArea(draft.rule)) {
    if (!draft.estateId) return fail('no_estate');
    if (estate?.communityId !== communityId) return fail('estate_elsewhere');
    return ok({ ...nowhere, estateId: draft.estateId });
  }
  if (draft.rule !== 'v-group') return ok(nowhere);
  if (!draft.groupId) return fail('no_group');
  if (group?.communityId !== communityId) return fail('group_elsewhere');
  return draft.weighs ? ok({ ...nowhere, groupId: draft.groupId, weighs: draft.weighs }) : fail('no_weight');
}

/** 记名, 无记名, 举手: what each of them leaves open. */
function modeFault(draft: Draft): keyof typeof draftSentences | null {
  const { rule, kind, mode, channels, allowsChange } = draft;
  const asksBeside = draft.asksTenants || draft.asksFirms;
  if (mode !== 'hands' && channels.length === 0) return 'no_channel';
  if (isElection(rule) && mode !== 'secret') return 'election_is_secret';
  const { modes } = ruleOf(rule);
  if (mode === 'secret' && !modes.includes('secret')) return 'area_names_the_owner';
  if (mode === 'secret' && asksBeside) return 'advisers_are_few';
  if (mode === 'secret' && allowsChange) return 'secret_is_final';
  if (mode === 'hands') {
    if (!modes.includes('hands')) return 'no_hands';
    if (kind !== 'question') return 'hands_answer_questions';
    if (channels.some((channel) => channel !== 'hall')) return 'hands_in_the_hall';
    if (asksBeside) return 'no_advice_among_hands';
  }
  return allowsChange && !isOpinion(draft) ? 'binding_is_final' : null;
}

/** The first day does not count (民法典 201). */
export const isNoticeLongEnough = (vote: Pick<Vote, 'rule' | 'priorId' | 'opensAt'>, today: Day) =>
  daysBetween(today, dayOf(vote.opensAt)) >= noticeDaysOf(vote);

/** A later ballot rests on the list of the first one, which has hung its days. */
const noticeDaysOf = ({ rule, priorId }: Pick<Vote, 'rule' | 'priorId'>) =>
  priorId ? 0 : (ruleOf(rule).noticeDays ?? 0);
