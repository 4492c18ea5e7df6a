import { capitalMoney } from '@/lib/i18n/capital-money';
import { dateTime, paperDate } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import { type Block, type PaperContent, text } from '@/lib/kernel/paper/sheet';
import { drawnSize } from '../rules/drawn';
import type { PaperCase, PaperDrawn, PaperPart, PaperTerm } from './paper-case';
import { dateToWrite, heading, identity, paper, paragraphs, rule, seal, sign, signHere } from './parts';

const yuan = (amount: number) => money(amount).replace(' ', '');

/** 周某某于2026年11月30日前支付3,200.00元（叁仟贰佰元整）：… */
export function termLine(t: Pick<PaperTerm, 'ordinal' | 'debtor' | 'text' | 'amount' | 'dueDay'>): string {
  const by = t.dueDay ? `于${paperDate(t.dueDay)}前` : '';
  const pay = t.amount === null ? '' : `付${yuan(t.amount)}（${capitalMoney(t.amount)}）`;
  const deed = [t.debtor, by, pay].join('');
  return `${t.ordinal}、${deed}${pay ? '：' : by ? '，' : '：'}${t.text}`;
}

const partLine = (p: PaperPart, nth: number) => `第${nth + 1}期：${paperDate(p.dueDay)}前付${yuan(p.amount)}。`;

/** A clause, and its instalments each on a line. */
export const termLines = (t: PaperTerm) => [termLine(t), ...t.parts.map(partLine)];

/** A name drawn on a screen is said on the paper with what it is worth. */
export const drawnWords = (d: PaperDrawn) => {
  const who = d.agent ? `${d.who}（${d.agent}代签）` : d.who;
  const by = d.service ? `，由${d.service}做成` : '';
  const erased = d.strokes ? '' : '（笔迹已按保存期限删除）';
  return `${who}已于${dateTime(d.at)}在屏上签名${by}${erased}${d.isPending ? '，待补签。' : '。'}`;
};
const drawnBlock = (d: PaperDrawn): Block =>
  d.strokes ? { kind: 'drawing', ...drawnSize, path: d.strokes, label: drawnWords(d) } : text(drawnWords(d));

/** 人民调解协议书 (PM 29), or 口头协议登记表 (PM 28). */
export function agreementPaper(c: PaperCase): PaperContent[] {
  const a = c.agreement;
  if (!a) return [];
  const parties = c.parties.map((p) => signHere(`${p.sideName} ${p.name}`, '签章或指印'));
  const mediators = c.mediators.map((m) => signHere(`人民调解员 ${m}`, '签名'));
  const recorder = `记录人（签名）：${c.sessions.at(-1)?.recorder ?? ''}${rule}`;
  const closing: Block[] = a.isOral
    ? [
        text(`以上协议由双方当场口头达成，自${a.effectiveDay ? paperDate(a.effectiveDay) : dateToWrite}起生效。`),
        sign(...mediators, recorder),
      ]
    : [
        text(
          `本协议一式${a.copies}份，当事人、人民调解委员会各持一份。自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。`,
        ),
        sign(...parties, ...mediators, recorder),
        ...a.drawn.map(drawnBlock),
      ];
  return [
    paper(
      a.isOral ? '人民调解口头协议登记表' : '人民调解协议书',
      [
        ...c.parties.map((p) => identity(p, false)),
        heading('纠纷主要事实：'),
        ...paragraphs(a.facts),
        heading('争议事项和各方责任：'),
        ...paragraphs(a.issues),
        heading('经调解，自愿达成如下协议：'),
        ...a.terms.flatMap((t) => termLines(t).map((line) => text(line))),
        ...closing,
        seal(c.org, a.isOral && a.effectiveDay ? paperDate(a.effectiveDay) : dateToWrite),
      ],
      a.number,
    ),
  ];
}
