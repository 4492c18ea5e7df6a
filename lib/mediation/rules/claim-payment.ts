import type { Day } from '../../kernel/calendar/day';
import { lateSentences } from '../../kernel/step';
import { type CaseState, mayWork } from '../machine';
import type { ClaimState } from './claims';

export const paySentences = {
  ...lateSentences,
  unknown_claim: '名单里没有这一户，请从名单重新打开。',
  not_agreed: '这一户还没有签，或者已经付清。先登记签字，再登记付款。',
  future_day: { field: 'day', text: '付款的日期不能晚于今天。' },
  before_signing: { field: 'day', text: '付款的日期不能早于签字的日期。' },
  too_much: { field: 'amount', text: '加上这一笔，超过了这一户同意的数目。请核对金额。' },
} as const;

/** Whether money may be entered for these claims on this day. */
export function payFault(
  state: CaseState,
  claims: readonly { state: ClaimState; signedDay: Day | null }[],
  day: Day,
  today: Day,
): Exclude<keyof typeof paySentences, 'too_much' | 'unknown_claim' | 'stale'> | null {
  if (!mayWork(state, 'pay-claim')) return 'illegal_transition';
  if (claims.some((c) => c.state !== 'agreed')) return 'not_agreed';
  if (day > today) return 'future_day';
  return claims.some((c) => c.signedDay !== null && day < c.signedDay) ? 'before_signing' : null;
}
