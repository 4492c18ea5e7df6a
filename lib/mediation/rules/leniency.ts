import type { Day } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';

interface Asked {
  effectiveDay: Day | null;
  terms: readonly { kind: 'pay' | 'act' | 'promise'; state: string; hasProof: boolean }[];
  partyIds: readonly string[];
  consents: readonly string[];
}
type NotYet = 'no_agreement' | 'not_performed' | 'no_proof' | 'not_all';

// PSA 9 ¶4: 经人民调解委员会调解达成协议并履行, 书面申请经公安机关认可的, 不予处罚.
export function mayAskLeniency(of: Asked): Result<true, NotYet> {
  const due = of.terms.filter((t) => t.kind !== 'promise');
  if (of.effectiveDay === null || !of.terms.length) return fail('no_agreement');
  if (due.some((t) => t.state !== 'performed')) return fail('not_performed');
  if (due.some((t) => !t.hasProof)) return fail('no_proof');
  if (!of.partyIds.every((id) => of.consents.includes(id))) return fail('not_all');
  return ok(true as const);
}

export const leniencySentences = {
  no_agreement: '还没有生效的调解协议，不能申请。',
  not_performed: '协议要全部履行以后才能申请。请先登记履行凭证。',
  no_proof: '有一条没有履行凭证。请先登记。',
  not_all: { field: 'consents', text: '这是当事人的申请，要各方都同意。请逐一确认后勾选。' },
} as const;
