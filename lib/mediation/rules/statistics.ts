// The national table (人民调解组织队伍和案件情况): what counts in which cell, and by which day.
import type { CaseState } from '../machine';
import { type Counted, type SourceGroup, sourceGroups, sourceLabels } from './statistics-words';
import { publishedAmount } from './suppression';
import {
  type DisputeType,
  disputeTypes,
  type Satisfaction,
  type Source,
  satisfactionNames,
  satisfactions,
  typeNames,
} from './words';

/** An agreement is in force. */
export const succeededStates = ['performing', 'performed', 'closed'] as const satisfies readonly CaseState[];
const isSucceeded = (state: CaseState) => (succeededStates as readonly CaseState[]).includes(state);

export interface Facts {
  cases: { type: DisputeType; source: Source; state: CaseState; isDifficult: boolean; n: number }[];
  parties: number;
  agreements: { place: string; month: string; form: 'written' | 'oral'; n: number; paid: number; amount: number }[];
  walks: { walks: number; found: number; settled: number };
  prevented: { kind: 'crime' | 'petition'; cases: number; people: number }[];
  satisfied: { answer: Satisfaction; n: number }[];
}

type Unit = '件' | '人' | '次' | '分';
export interface Line {
  key: string;
  label: string;
  unit: Unit;
  /** Null: kept back. */
  value: number | null;
  /** What the list of its cases is asked for. */
  counted?: Counted;
  type?: DisputeType;
  source?: SourceGroup;
  /** Says nothing of any case. */
  isOpen?: boolean;
}
export interface Group {
  title: string;
  /** By which day it counts, and what. */
  rule: string;
  lines: Line[];
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((n, row) => n + of(row), 0);
const line = (key: string, label: string, unit: Unit, value: number | null, more: Partial<Line> = {}): Line => ({
  ...{ key, label, unit, value },
  ...more,
});

/** For a reader of fives, sums of money are those of whole months that hide everybody. */
export function statisticsOf(
  { cases, parties, agreements, walks, prevented, satisfied }: Facts,
  fives: string | null,
): Group[] {
  const count = (keep: (row: Facts['cases'][number]) => boolean) => sum(cases.filter(keep), (r) => r.n);
  const forms = (form: 'written' | 'oral') =>
    sum(
      agreements.filter((a) => a.form === form),
      (a) => a.n,
    );
  const amount = fives === null ? sum(agreements, (a) => a.amount) : publishedAmount(agreements, fives);
  const kept = (kind: 'crime' | 'petition') => prevented.filter((p) => p.kind === kind);
  const escalation = (kind: 'crime' | 'petition', label: string) => [
    line(
      kind,
      label,
      '件',
      sum(kept(kind), (p) => p.cases),
      { counted: kind },
    ),
    line(
      `${kind}-people`,
      '其中涉及',
      '人',
      sum(kept(kind), (p) => p.people),
    ),
  ];
  return [
    {
      title: '受理和调成',
      rule: '按受理日算。当事人：人和单位都算，一件案子里一位算一次。调解成功：这些案子里协议已经生效的。疑难复杂：双方同意延长过期限，或者两次以上“有待继续调解”的。结束以后各方同意再谈的，接着原来那一件算，只算一件。',
      lines: [
        line(
          'accepted',
          '受理案件',
          '件',
          count(() => true),
          { counted: 'accepted' },
        ),
        line('parties', '涉及当事人', '人', parties),
        line(
          'succeeded',
          '调解成功',
          '件',
          count((r) => isSucceeded(r.state)),
          { counted: 'succeeded' },
        ),
        line(
          'difficult',
          '疑难复杂',
          '件',
          count((r) => r.isDifficult),
          { counted: 'difficult' },
        ),
      ],
    },
    {
      title: '怎么来的',
      rule: '同一批受理的案子。从事项、议题转来的和网格员报来的，算在“其他”移送里。',
      lines: (Object.keys(sourceGroups) as SourceGroup[]).map((key) => {
        const sources: readonly Source[] = sourceGroups[key];
        return line(
          key,
          sourceLabels[key],
          '件',
          count((r) => sources.includes(r.source)),
          {
            ...{ counted: 'accepted', source: key },
          },
        );
      }),
    },
    {
      title: '纠纷类型',
      rule: '同一批受理的案子，按受理时定的类型。',
      lines: disputeTypes.map((type) =>
        line(
          type,
          typeNames[type],
          '件',
          count((r) => r.type === type),
          { counted: 'accepted', type },
        ),
      ),
    },
    {
      title: '调解协议',
      rule: '按生效日算，作废的不算；再谈以后改签的，不再算一份。金额：协议里写明付钱的各条合计。',
      lines: [
        line('written', '书面协议', '件', forms('written'), { counted: 'written' }),
        line('oral', '口头协议', '件', forms('oral'), { counted: 'oral' }),
        line('amount', '协议涉及金额', '分', amount),
      ],
    },
    {
      title: '排查和预防',
      rule: '按排查的那天算。预防纠纷：排查发现、当场化解，没有成为案件的。',
      lines: [
        line('walks', '排查纠纷', '次', walks.walks, { isOpen: true }),
        line('found', '发现纠纷苗头', '件', walks.found),
        line('settled', '预防纠纷', '件', walks.settled),
      ],
    },
    {
      title: '防止激化',
      rule: '按登记的日期算，由办案的调解员登记在案子上。民转刑：民间纠纷转为刑事案件。',
      lines: [...escalation('crime', '防止民转刑'), ...escalation('petition', '防止群体性上访')],
    },
    {
      title: '当事人满意不满意',
      rule: '按答复那天算，只问当事人，一位算一次；没有答的不算。不按调解员分，不打分。',
      lines: satisfactions.map((answer) =>
        line(
          answer,
          satisfactionNames[answer],
          '人',
          sum(
            satisfied.filter((s) => s.answer === answer),
            (s) => s.n,
          ),
        ),
      ),
    },
  ];
}
