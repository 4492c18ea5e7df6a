// What the papers of a case say, in the forms of the ministry's model documents. Plain data in, lines of a sheet out.

import { capitalMoney } from '../i18n/capital-money';
import { paperDate } from '../i18n/format';
import { money } from '../i18n/number';
import type { Day } from '../kernel/calendar/day';

export type Block =
  | { kind: 'text'; text: string; flat?: boolean }
  | { kind: 'pairs'; rows: { head: string; value: string }[][] }
  /** Lines to sign on; `day` where it is written by hand. */
  | { kind: 'sign'; lines: string[] }
  | { kind: 'seal'; org: string; date: string };

export interface Sheet {
  title: string;
  number: string | null;
  blocks: Block[];
}

export interface PaperParty {
  sideName: string;
  name: string;
  gender: string | null;
  nation: string | null;
  age: number | null;
  work: string | null;
  phone: string | null;
  address: string | null;
}

export interface PaperTerm {
  ordinal: string;
  debtor: string;
  text: string;
  amount: number | null;
  dueDay: Day | null;
}

const blank = '　　　　';
const writtenDate = '　　　　年　　月　　日';
const text = (t: string, flat = false): Block => ({ kind: 'text', text: t, flat });
const lines = (t: string) =>
  t
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => text(l));

const identity = (p: PaperParty, withPhone: boolean): Block => ({
  kind: 'pairs',
  rows: [
    [
      { head: p.sideName, value: p.name },
      { head: '性别', value: p.gender ?? blank },
    ],
    [
      { head: '民族', value: p.nation ?? blank },
      { head: '年龄', value: p.age === null ? blank : `${p.age} 岁` },
    ],
    [
      { head: '职业或职务', value: p.work ?? blank },
      ...(withPhone ? [{ head: '联系方式', value: p.phone ?? blank }] : []),
    ],
    [{ head: '单位或住址', value: p.address ?? blank }],
  ],
});

export interface ApplicationPaper {
  committee: string;
  isApplication: boolean;
  parties: PaperParty[];
  typeName: string;
  source: string;
  facts: string;
  requests: string | null;
  registrar: string | null;
  openedAt: Date;
}

/** 人民调解申请书, or 受理登记表 when nobody applied on paper. */
export function applicationPaper(a: ApplicationPaper): Sheet[] {
  const register: Block[] = a.isApplication
    ? []
    : [
        {
          kind: 'pairs',
          rows: [
            [
              { head: '纠纷类型', value: a.typeName },
              { head: '案件来源', value: a.source },
            ],
          ],
        },
      ];
  const closing: Block[] = a.isApplication
    ? [
        text(`本人自愿向${a.committee}人民调解委员会申请调解，愿意如实陈述事实，遵守调解现场秩序。`),
        { kind: 'sign', lines: ['申请人（签名、盖章或按指印）：', `日期：${writtenDate}`] },
      ]
    : [
        { kind: 'sign', lines: [`登记人（签名）：${a.registrar ?? ''}`] },
        { kind: 'seal', org: `${a.committee}人民调解委员会`, date: paperDate(a.openedAt) },
      ];
  return [
    {
      title: a.isApplication ? '人民调解申请书' : '人民调解受理登记表',
      number: null,
      blocks: [
        ...a.parties.map((p) => identity(p, true)),
        ...register,
        text('纠纷简要情况：', true),
        ...lines(a.facts),
        text('当事人申请事项：', true),
        ...lines(a.requests ?? '（未写）'),
        ...closing,
      ],
    },
  ];
}

/** PM 4, 17, 19, 23, 24, 31: what each party is told before the first talk. */
export function rightsPaper(committee: string, parties: readonly PaperParty[]): Sheet[] {
  const body = [
    '一、人民调解不收取任何费用。',
    '二、您在人民调解活动中享有下列权利：选择或者接受人民调解员；接受调解、拒绝调解或者要求终止调解；要求调解公开进行或者不公开进行；自主表达意愿、自愿达成调解协议。',
    '三、您在人民调解活动中履行下列义务：如实陈述纠纷事实；遵守调解现场秩序，尊重人民调解员；尊重对方当事人行使权利。',
    '四、调解员是本案当事人或者当事人的近亲属，或者与本案有利害关系、有其他关系可能影响公正的，您可以要求换人。',
    '五、达成的调解协议具有法律约束力，双方应当按照约定履行。自协议生效之日起三十日内，双方可以共同向人民法院申请司法确认。',
    '六、调解不成的，您可以依法通过仲裁、行政途径或者向人民法院起诉。',
  ];
  return parties.map((p) => ({
    title: '人民调解当事人权利义务告知书',
    number: null,
    blocks: [
      text(`${p.name}：`, true),
      text(`${committee}人民调解委员会受理了与您有关的纠纷。依照《中华人民共和国人民调解法》，现将有关事项告知您：`),
      ...body.map((t) => text(t)),
      text('以上内容我已知悉。我对调解员　□没有要求回避　□要求回避，理由是：', false),
      { kind: 'sign', lines: [`${p.sideName}（签名或按指印）：`, `日期：${writtenDate}`] },
    ],
  }));
}

/** 周某某于2026年11月30日前支付3,200.00元（叁仟贰佰元整）：… */
export function termLine(t: PaperTerm): string {
  const by = t.dueDay ? `于${paperDate(t.dueDay)}前` : '';
  const pay = t.amount === null ? '' : `付${money(t.amount).replace(' ', '')}（${capitalMoney(t.amount)}）`;
  const deed = [t.debtor, by, pay].join('');
  return `${t.ordinal}、${deed}${pay ? '：' : by ? '，' : '：'}${t.text}`;
}

export interface AgreementPaper {
  committee: string;
  number: string;
  isOral: boolean;
  parties: PaperParty[];
  facts: string;
  issues: string;
  terms: PaperTerm[];
  copies: number;
  mediators: string[];
  recorder: string | null;
  draftedAt: Date;
  effectiveDay: Day | null;
}

/** 人民调解协议书 (PM 29), or 口头协议登记表 (PM 28). */
export function agreementPaper(a: AgreementPaper): Sheet[] {
  const org = `${a.committee}人民调解委员会`;
  const parties = a.parties.map((p) => `${p.sideName} ${p.name}（签名、盖章或按指印）：${blank}　日期：${writtenDate}`);
  const mediators = a.mediators.map((m) => `人民调解员 ${m}（签名）：${blank}　日期：${writtenDate}`);
  const recorder = `记录人（签名）：${a.recorder ?? blank}`;
  const closing: Block[] = a.isOral
    ? [
        text(`以上协议由双方当场口头达成，自${a.effectiveDay ? paperDate(a.effectiveDay) : writtenDate}起生效。`),
        { kind: 'sign', lines: [...mediators, recorder] },
      ]
    : [
        text(
          `本协议一式${a.copies}份，当事人、人民调解委员会各持一份。自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。`,
        ),
        { kind: 'sign', lines: [...parties, ...mediators, recorder] },
      ];
  return [
    {
      title: a.isOral ? '人民调解口头协议登记表' : '人民调解协议书',
      number: a.number,
      blocks: [
        ...a.parties.map((p) => identity(p, false)),
        text('纠纷主要事实：', true),
        ...lines(a.facts),
        text('争议事项和各方责任：', true),
        ...lines(a.issues),
        text('经调解，自愿达成如下协议：', true),
        ...a.terms.map((t) => text(termLine(t))),
        ...closing,
        { kind: 'seal', org, date: a.isOral && a.effectiveDay ? paperDate(a.effectiveDay) : writtenDate },
      ],
    },
  ];
}

export interface VisitPaper {
  committee: string;
  number: string;
  parties: string[];
  reason: string;
  visitedAt: Date | null;
  performance: string | null;
  risk: string | null;
  findings: string | null;
  visitor: string | null;
}

/** 回访记录, one sheet a visit; the empty fields of one still to come are filled in by hand. */
export const visitPaper = (v: VisitPaper): Sheet => ({
  title: '人民调解回访记录',
  number: v.number,
  blocks: [
    {
      kind: 'pairs',
      rows: [
        [{ head: '当事人', value: v.parties.join('、') }],
        [{ head: '协议编号', value: v.number }],
        [{ head: '回访事由', value: v.reason }],
        [{ head: '回访时间', value: v.visitedAt ? paperDate(v.visitedAt) : writtenDate }],
        [
          { head: '履行情况', value: v.performance ?? blank },
          { head: '有无反复', value: v.risk ?? blank },
        ],
      ],
    },
    text('回访情况：', true),
    ...(v.findings ? lines(v.findings) : [text(blank)]),
    { kind: 'sign', lines: ['当事人（签名或按指印）：', `回访人（签名）：${v.visitor ?? ''}`] },
    { kind: 'seal', org: `${v.committee}人民调解委员会`, date: v.visitedAt ? paperDate(v.visitedAt) : writtenDate },
  ],
});

const perLine = 36;
const weigh = (b: Block) => {
  if (b.kind === 'text') return Math.ceil((b.text.length + 2) / perLine);
  if (b.kind === 'pairs') return b.rows.length * 1.5;
  return b.kind === 'seal' ? 5 : b.lines.length * 1.6 + 1;
};
const room = 34;

/** A sheet that is too full goes on on the next. */
export function paginate({ title, number, blocks }: Sheet): Sheet[] {
  const sheets: Sheet[] = [{ title, number, blocks: [] }];
  let used = 4;
  for (const block of blocks) {
    const last = sheets.at(-1)!;
    if (used + weigh(block) > room && last.blocks.length) {
      sheets.push({ title: '', number: null, blocks: [block] });
      used = weigh(block);
    } else {
      last.blocks.push(block);
      used += weigh(block);
    }
  }
  return sheets;
}
