import { type CaseState, openStates } from '../machine';
import type { SessionResult } from './words';

export interface CaseProgress {
  state: CaseState;
  hasLead: boolean;
  untold: readonly string[];
  lastResult: SessionResult | null;
  draftTerms: number;
  /** Names of those whose signature or seal is missing. */
  unsigned: readonly string[];
  openTerm: { who: string; text: string } | null;
  /** The next part of a term that is paid in several. */
  openPart: { who: string; text: string } | null;
  breached: boolean;
  visitDue: string | null;
}

export type NextDeed =
  | 'accept'
  | 'addAgent'
  | 'recordReport'
  | 'assign'
  | 'tellRights'
  | 'session'
  | 'addTerm'
  | 'draft'
  | 'fail'
  | 'sign'
  | 'performTerm'
  | 'payInstalment'
  | 'visit'
  | 'close'
  | 'saySatisfaction';

export interface Next {
  title: string;
  text: string;
  deed: NextDeed | null;
}

const talking = ({ untold, lastResult, draftTerms }: CaseProgress): Next => {
  if (untold.length)
    return {
      title: `先告知权利义务：${untold.join('、')}`,
      text: '当面讲清调解不收费、可以不愿意、可以要求换调解员，再开始谈。',
      deed: 'tellRights',
    };
  if (lastResult === 'success')
    return draftTerms
      ? {
          title: '内容写好了，拟调解协议',
          text: '再核对一遍谁做什么、多少钱、哪一天，拟好以后不能再改。',
          deed: 'draft',
        }
      : { title: '把谈好的一条一条写下来', text: '每条写明谁做什么、多少钱、到哪一天。', deed: 'addTerm' };
  if (lastResult === 'failure')
    return { title: '调解不成，告知双方其他途径', text: '也可以再约一次，谈完记下来。', deed: 'fail' };
  return { title: '约双方谈，谈完记一次', text: '一次谈不拢可以再谈，结果记“有待继续调解”。', deed: 'session' };
};

const performing = ({ openTerm, openPart, breached, visitDue }: CaseProgress): Next => {
  if (openPart)
    return {
      title: `${openPart.who}：${openPart.text}`,
      text: '付了，请登记这一期的凭证；过了日子还没付，登记没有付，选下一步怎么催。',
      deed: 'payInstalment',
    };
  if (openTerm)
    return {
      title: `${openTerm.who}：${openTerm.text}`,
      text: '做到了，请登记凭证；过了期限还没做，登记没有履行，上门催一催。',
      deed: 'performTerm',
    };
  if (visitDue) return { title: '回访：做到了没有，两家还来往吗', text: '回访以后登记看到的情况。', deed: 'visit' };
  return {
    title: breached ? '有没履行的，告知双方可以起诉后结案' : '都做到了，可以结案',
    text: '结案不等于解决：履行情况要照实选。',
    deed: 'close',
  };
};

const unled: Next = {
  title: '定下调解员',
  text: '双方一起选，或者由委员会指派；要回避的系统会拦下来。',
  deed: 'assign',
};

/** What happens next and which deed it is; one thing at a time. */
export function nextStep(p: CaseProgress): Next | null {
  if (!p.hasLead && (openStates as readonly CaseState[]).includes(p.state)) return unled;
  switch (p.state) {
    case 'applied':
      return { title: '看看能不能受理', text: '逐条核对不予受理的情形，再决定。', deed: 'accept' };
    case 'mediating':
      return talking(p);
    case 'signing':
      return {
        title: `请在纸上签字盖章，还缺：${p.unsigned.join('、')}`,
        text: '签在打印的协议上，照纸上的日期登记。最后一个签好、盖好，协议才生效。',
        deed: 'sign',
      };
    case 'performing':
    case 'performed':
      return performing(p);
    default:
      return null;
  }
}

const forParties: Partial<Record<CaseState, [title: string, text: string]>> = {
  applied: ['等调委会看能不能受理', '受理不受理都会告诉您。'],
  accepted: ['等定下调解员', '您可以和对方一起选一位；觉得不合适，可以要求换人。'],
  mediating: ['请按约好的时间来谈', '调解不收费，全凭自愿。不方便，请和调解员另约。'],
  signing: ['协议拟好了，请看清楚再签字', '签在纸上，写上日期。双方、调解员都签好并盖章，协议才生效。'],
  performing: ['请按协议的日期履行', '做到了，把收据之类的凭证交给调解员。'],
  performed: ['都做到了，等调解员回访', '有什么没说开的，回访时告诉调解员。'],
};

/** Before everything else. */
export const reportStep: Next = {
  title: '先报告，再往下办',
  text: '有未成年人可能受侵害或者家庭暴力的情况。报告了公安等部门、登记了回执，才能接着调别的；暴力、侵害本身不能调。',
  deed: 'recordReport',
};

/** A minor neither talks nor agrees alone. */
export const guardianStep: Next = {
  title: '登记未成年人的监护人',
  text: '未成年当事人要有监护人在场，协议也由监护人签。',
  deed: 'addAgent',
};

/** What a party is told of where it stands; closed, it is asked how it was. */
export function partyStep(state: CaseState, isAsked: boolean): Next | null {
  if (isAsked && state === 'closed')
    return { title: '这次调解，您满意吗', text: '只问当事人，愿意答就答，对方看不到。', deed: 'saySatisfaction' };
  const step = forParties[state];
  return step ? { title: step[0], text: step[1], deed: null } : null;
}
