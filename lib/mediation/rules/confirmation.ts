// 司法确认: whether a court would take the application, before anybody walks there.
import type { Day } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';
import { checkTerm, claritySentences, type TermDraft } from './clarity';
import { confirmationDue } from './deadlines';

export interface ToConfirm {
  effectiveDay: Day | null;
  terms: readonly TermDraft[];
  /** All of them ask together. */
  partyIds: readonly string[];
  consents: readonly string[];
}

/** CPL interpretation 357: 确认婚姻、亲子、收养等身份关系无效、有效或者解除的, 物权、知识产权确权的, 不予受理. */
const title = /(确认|确定|明确).{0,20}(所有权|使用权|产权|权属|归.{1,20}所有|著作权|专利权|商标权)/u;
const promises = /付|交|还|修|拆|装|清|搬|赔|返|停/u;

/** A clause that is past its day is still clear; nothing else is forgiven. */
const unclearIn = (term: TermDraft) => {
  const checked = checkTerm(term, '0000-00-00');
  return checked.ok ? null : checked.error;
};

export type NotConfirmed = 'not_in_force' | 'too_late' | 'not_joint' | 'identity_relation' | 'only_title' | 'unclear';

export function mayBeConfirmed(of: ToConfirm, day: Day): Result<Day, NotConfirmed> {
  if (of.effectiveDay === null || day < of.effectiveDay) return fail('not_in_force');
  // PM 33, CPL 205: within 30 days of effect.
  const last = confirmationDue(of.effectiveDay).day;
  if (day > last) return fail('too_late');
  if (!of.partyIds.every((id) => of.consents.includes(id))) return fail('not_joint');
  const unclear = of.terms.map(unclearIn);
  if (unclear.includes('identity')) return fail('identity_relation');
  if (unclear.some(Boolean)) return fail('unclear');
  const isTitle = (t: TermDraft) => title.test(t.text);
  if (of.terms.some(isTitle) && of.terms.every((t) => isTitle(t) || (t.kind !== 'pay' && !promises.test(t.text))))
    return fail('only_title');
  return ok(last);
}

export const unclearText = (term: TermDraft) => {
  const why = unclearIn(term);
  return why ? claritySentences[why].text : null;
};
