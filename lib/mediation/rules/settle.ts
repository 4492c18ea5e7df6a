// What may become of a claim, and when.
import type { Day } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';
import { lateSentences } from '../../kernel/step';
import { type CaseState, mayWork } from '../machine';
import type { ClaimRoute, ClaimSigning, ClaimState } from './claims';

interface Claim {
  state: ClaimState;
  amount: number;
  paid: number;
}
interface Speaker {
  scope: 'general' | 'special';
  letterDay: Day;
}
interface At {
  state: CaseState;
  today: Day;
  speakers: readonly Speaker[];
}
interface Typed {
  outcome: 'agreed' | 'referred' | 'withdrawn' | 'open';
  agreed: number | null;
  day: Day | null;
  way: ClaimSigning | null;
  to: ClaimRoute | null;
  reason: string | null;
}

export const settleSentences = {
  ...lateSentences,
  unknown_claim: '名单里没有这一户，请从名单重新打开。',
  paid_some: '这一户已经付过钱，不能再改结果。付错了，请和付款的一方核对以后另记一笔。',
  no_agreement: { field: 'outcome', text: '协议还没有拟好，先拟协议再登记签字。' },
  day_missing: { field: 'day', text: '请照纸上填签字的日期。' },
  way_missing: { field: 'way', text: '请选怎么签的。' },
  future_day: { field: 'day', text: '日期不能晚于今天。' },
  sum_range: { field: 'agreed', text: '同意的数目要大于 0，不能超过这一户主张的数目。' },
  no_speaker: { field: 'way', text: '还没有登记有特别授权的代表人，或者授权书的日期比签字晚。请本人签。' },
  route_missing: { field: 'to', text: '请选转到哪里。' },
  reason_missing: { field: 'reason', text: '请写明为什么。' },
} as const;
export type SettleFault = keyof typeof settleSentences;

/** CPL 62 borrowed: who agrees, waives or settles for another needs special authority, dated before it is used. */
export function signFault(day: Day, way: ClaimSigning, { state, today, speakers }: At): SettleFault | null {
  if (!mayWork(state, 'settle-claim')) return 'illegal_transition';
  if (state === 'mediating') return 'no_agreement';
  if (day > today) return 'future_day';
  const maySpeak = speakers.some((s) => s.scope === 'special' && s.letterDay <= day);
  return way === 'representative' && !maySpeak ? 'no_speaker' : null;
}

const cleared = { agreed: 0, signedDay: null, signedWay: null, referredTo: null };

export function settled(claim: Claim, typed: Typed, at: At) {
  type Set = {
    state: ClaimState;
    agreed: number;
    signedDay: Day | null;
    signedWay: ClaimSigning | null;
    referredTo: ClaimRoute | null;
  };
  const no = (fault: SettleFault): Result<Set, SettleFault> => fail(fault);
  if (!mayWork(at.state, 'settle-claim')) return no('illegal_transition');
  if (claim.paid > 0 || claim.state === 'paid') return no('paid_some');
  if (typed.outcome === 'agreed') {
    if (!typed.day) return no('day_missing');
    if (!typed.way) return no('way_missing');
    const fault = signFault(typed.day, typed.way, at);
    if (fault) return no(fault);
    const agreed = typed.agreed ?? claim.amount;
    if (agreed <= 0 || agreed > claim.amount) return no('sum_range');
    return ok<Set>({ state: 'agreed', agreed, signedDay: typed.day, signedWay: typed.way, referredTo: null });
  }
  if (!typed.reason) return no('reason_missing');
  if (typed.outcome !== 'referred') return ok<Set>({ state: typed.outcome, ...cleared });
  return typed.to ? ok<Set>({ state: 'referred', ...cleared, referredTo: typed.to }) : no('route_missing');
}
