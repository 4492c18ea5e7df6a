// 七查: what an inspection of the file would find, said before the case is closed. A checklist, never a score.
import type { Day } from '../../kernel/calendar/day';
import { type CaseState, caseMachine, mayWork, type Work } from '../machine';

export interface FileFacts {
  state: CaseState;
  isAccepted: boolean;
  hasLead: boolean;
  /** Over, or today while it runs, against the month of mediation. */
  dueDay: Day | null;
  overDay: Day;
  /** Who acts by a letter of authority that was not scanned. */
  unlettered: readonly string[];
  parties: readonly { name: string; isTold: boolean; isShown: boolean; unknown: readonly string[] }[];
  sessions: number;
  /** Steps of the case’s own method that have to be noted and are not, with what is to be written down. */
  unnoted: readonly string[];
  /** Verified in a session, investigated, or listed as evidence. */
  findings: number;
  agreement: {
    isInForce: boolean;
    /** The paper as it was signed; an oral one has none. */
    isScanned: boolean;
    unsigned: readonly string[];
    /** A clause and what is unclear in it. */
    unclear: readonly string[];
    /** Clauses, and parts of clauses, that are overdue and have no proof. */
    unproved: readonly string[];
    unpaid: readonly string[];
    /** Paid, and nothing to look at that shows it. */
    unscanned: readonly string[];
  } | null;
  visits: readonly { afterDays: number; dueDay: Day; visitedOn: Day | null }[];
  isBound: boolean;
  today: Day;
}

/** `supply`: the page under the case whose form fills the gap; null where nothing can be made good. */
export interface Gap {
  text: string;
  supply: string | null;
}
export interface Check {
  key: 'acceptance' | 'materials' | 'forms' | 'evidence' | 'agreement' | 'follow-up' | 'binding';
  label: string;
  /** Null: does not apply to this case. */
  isMet: boolean | null;
  gaps: Gap[];
}

const gap = (text: string, supply: string | null = null): Gap => ({ text, supply });
const when = (holds: boolean, ...gaps: Gap[]) => (holds ? gaps : []);

const acceptance = (f: FileFacts) => [
  ...when(!f.isAccepted, gap('还没有受理。', 'accept')),
  ...when(f.isAccepted && !f.hasLead, gap('还没有定下调解员。', 'assign')),
  ...f.parties.filter((p) => !p.isTold).map((p) => gap(`没有登记告知${p.name}权利义务。`, 'rights')),
  ...when(f.dueDay !== null && f.overDay > f.dueDay, gap('超过了调解期限，没有双方同意延长的记录。', 'extend')),
];

const materials = (f: FileFacts) => [
  ...f.parties.filter((p) => !p.isShown).map((p) => gap(`没有${p.name}的身份证明。`, 'identity')),
  ...f.unlettered.map((name) => gap(`没有${name}的授权委托书扫描件。`, 'files')),
  ...when(f.state !== 'stopped' && f.sessions === 0, gap('没有调解记录。', 'session')),
  ...f.unnoted.map((step) => gap(`没有记${step}`, 'note')),
];

const forms = (f: FileFacts) => [
  ...f.parties.filter((p) => p.unknown.length).map((p) => gap(`${p.name}的登记缺${p.unknown.join('、')}。`, 'party')),
  ...(f.agreement?.unsigned ?? []).map((who) => gap(`协议上缺${who}的签字或盖章。`, 'sign')),
  ...when(f.agreement?.isInForce === true && !f.agreement.isScanned, gap('没有签好字的协议扫描件。', 'files')),
];

const evidence = (f: FileFacts) =>
  when(f.findings === 0, gap('没有证据材料、调查记录，调解记录里也没有核实的情况。', 'evidence'));

const agreed = (f: FileFacts) =>
  f.agreement
    ? [
        ...when(!f.agreement.isInForce, gap('协议还没有生效。', 'sign')),
        ...f.agreement.unclear.map((line) => gap(`协议写得不具体：${line}`, 'void')),
      ]
    : [];

const works: Record<string, Work> = {
  rights: 'tell-rights',
  extend: 'extend',
  identity: 'check-identity',
  session: 'session',
  note: 'note',
  party: 'save-party',
  sign: 'sign',
  evidence: 'list-evidence',
  files: 'attach-file',
  perform: 'perform-term',
  pay: 'pay-instalment',
  visit: 'visit',
  bind: 'bind',
};
/** Too late to supply is said without a way to the form. */
function isOpen(state: CaseState, supply: string) {
  if (supply === 'accept' || supply === 'void') return caseMachine.may(state, supply);
  if (supply === 'assign') return caseMachine.may(state, supply) || mayWork(state, 'replace');
  const work = works[supply];
  return work !== undefined && mayWork(state, work);
}

/** A week's grace: a visit is due on a day, and a family may be away. */
const grace = 7 * 86_400_000;
const isLate = (due: Day, on: Day) => Date.parse(on) - Date.parse(due) > grace;

const followUp = (f: FileFacts) => [
  ...(f.agreement?.unproved ?? []).map((line) => gap(`没有履行凭证：${line}`, 'perform')),
  ...(f.agreement?.unscanned ?? []).map((line) => gap(`没有付款凭证的照片或扫描件：${line}`, 'files')),
  ...(f.agreement?.unpaid ?? []).map((line) => gap(`没有履行凭证：${line}`, 'pay')),
  ...f.visits.flatMap((v) => {
    if (v.visitedOn === null) return when(v.dueDay < f.today, gap(`${v.afterDays} 天回访到期没有做。`, 'visit'));
    return when(isLate(v.dueDay, v.visitedOn), gap(`${v.afterDays} 天回访晚了。`));
  }),
];

const isOver = ({ state }: FileFacts) => ['refused', 'closed', 'failed', 'stopped'].includes(state);

export function inspect(f: FileFacts): Check[] {
  const check = (key: Check['key'], label: string, gaps: Gap[], applies = true): Check => ({
    ...{ key, label },
    gaps: (applies ? gaps : []).map((g) => (g.supply && !isOpen(f.state, g.supply) ? { ...g, supply: null } : g)),
    isMet: applies ? gaps.length === 0 : null,
  });
  const wasTaken = f.state !== 'refused';
  return [
    check('acceptance', '受理合法', acceptance(f), wasTaken),
    check('materials', '材料齐全', materials(f), wasTaken),
    check('forms', '格式规范', forms(f), wasTaken),
    check('evidence', '证据充分', evidence(f), wasTaken && f.agreement !== null),
    check('agreement', '协议合法、具体', agreed(f), f.agreement !== null),
    check('follow-up', '回访及时', followUp(f), f.agreement?.isInForce ?? false),
    check(
      'binding',
      '装订归档',
      when(!f.isBound, gap(isOver(f) ? '还没有立卷。' : '结案以后立卷。', isOver(f) ? 'bind' : null)),
    ),
  ];
}

/** What must be explained when the case is closed: all but the binding, which comes afterwards. */
export const gapsOf = (checks: readonly Check[]) =>
  checks.filter(({ key, isMet }) => key !== 'binding' && isMet === false);
