import { type CaseState, caseStateLabels } from '../machine';

const over = { what: '已经结束，立卷归档', who: '调解员' };

const ahead: Record<CaseState, { what: string; who: string }> = {
  applied: { what: '看看能不能受理', who: '调解员' },
  accepted: { what: '定下调解员', who: '当事人选，或者调委会主任指派' },
  mediating: { what: '约双方谈，谈完记一次', who: '调解员' },
  signing: { what: '在纸上签字盖章', who: '各方当事人、调解员和调委会' },
  performing: { what: '照协议履行，登记凭证', who: '当事人履行，调解员登记' },
  performed: { what: '回访，然后结案', who: '调解员' },
  ...{ refused: over, closed: over, failed: over, stopped: over },
};

/** Of a form whose time has not come or is over: where the case stands, what comes next and who does it. */
export function tooLate(state: CaseState, next?: string) {
  const { what, who } = ahead[state];
  return `现在不能这样办：这件事是“${caseStateLabels[state].word}”。接下来：${next ?? what}。谁来办：${who}。`;
}
