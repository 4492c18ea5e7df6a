import { capitalMoney } from '@/lib/i18n/capital-money';
import { paperDate } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { Day } from '@/lib/kernel/calendar/day';
import { type Block, blank, identity, lines, type PaperParty, type Sheet, text, writtenDate } from './sheet';

export interface PaperTerm {
  ordinal: string;
  debtor: string;
  text: string;
  amount: number | null;
  dueDay: Day | null;
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
  const parties = a.parties.map((p) => `${p.sideName} ${p.name}（签章或指印）：${blank}${writtenDate}`);
  const mediators = a.mediators.map((m) => `人民调解员 ${m}（签名）：${blank}${writtenDate}`);
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
