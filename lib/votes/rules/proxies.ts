// 书面委托: which rules know it, and on what terms, as data. Where the law names none it is not offered, by no setting.
import { addMonths, type Day } from '../../kernel/calendar/day';
import { electionIds, electionRules } from './election';

/** What the scan of the signed paper is kept for. */
export const proxyPurpose = 'proxy';

export interface ProxyRule {
  article: string;
  /** How many principals one person may vote for; null: the law names no number. */
  cap: number | null;
  /** To a member of the same household only. */
  within: 'household' | null;
  sentence: string;
}

const ofElections = electionIds.map((id): [string, ProxyRule] => {
  const { articles, proxy } = electionRules[id];
  const cap = proxy.mostPerHolder;
  // RC 14–19 say so; VC 16–18 do not, and villages keep to it as practice.
  const candidates = id.startsWith('rc-') ? '候选人不能接受委托' : '候选人按通常做法不接受委托';
  const sentence = `要书面委托；一个人最多接受 ${cap} 个人的委托；${candidates}；受托人本人要到场。`;
  return [id, { article: articles.join('、'), cap, within: null, sentence }];
});

const terms: Readonly<Record<string, ProxyRule>> = {
  ...Object.fromEntries(ofElections),
  'rce-members': {
    article: '《农村集体经济组织法》第二十七条',
    cap: null,
    within: 'household',
    sentence: '要书面委托；只能委托同一户里的人；受托人本人要到场。',
  },
};

/** Null: this rule knows no proxy. Takes any id, because elections have rules of their own. */
export const proxyRuleOf = (ruleId: string): ProxyRule | null =>
  Object.hasOwn(terms, ruleId) ? (terms[ruleId] ?? null) : null;

const adult = 18 * 12;
/** Whose day of birth nobody knows, is not. */
export const isAdultOn = (birthDay: Day | null, today: Day) => birthDay !== null && addMonths(birthDay, adult) <= today;

export interface HolderFacts {
  isPrincipal: boolean;
  isAdult: boolean;
  isCandidate: boolean;
  /** Lives in the principal's household now. */
  isOfHousehold: boolean;
  /** Principals this person already stands for in this vote. */
  holds: number;
}
export type HolderFault = 'himself' | 'not_adult' | 'is_candidate' | 'other_household' | 'holds_enough';

/** Why this person may not be entrusted; null where nothing stands in the way. */
export function holderFault(rule: ProxyRule, holder: HolderFacts): HolderFault | null {
  if (holder.isPrincipal) return 'himself';
  if (!holder.isAdult) return 'not_adult';
  if (holder.isCandidate) return 'is_candidate';
  if (rule.within === 'household' && !holder.isOfHousehold) return 'other_household';
  return rule.cap !== null && holder.holds >= rule.cap ? 'holds_enough' : null;
}
