import { paperDate } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import { termLine } from './agreement';
import type { PaperCase, PaperPart, PaperTerm } from './paper-case';
import { heading, paper, rule, seal, sign } from './parts';

export const stateOf = (t: PaperTerm) =>
  t.state === 'performed'
    ? `${t.doneDay ? paperDate(t.doneDay) : ''}已履行`
    : t.state === 'breached'
      ? `${t.doneDay ? paperDate(t.doneDay) : ''}查看时没有履行`
      : '尚未到期或尚未履行';

export const partOf = (p: PaperPart, nth: number) => {
  const done = p.doneDay
    ? `${paperDate(p.doneDay)}${p.state === 'breached' ? '查看时没有付' : '已付'}`
    : '未到期或未付';
  return `第${nth + 1}期${money(p.amount).replace(' ', '')}：${done}${p.proof ? `，凭证：${p.proof.replace(/。$/, '')}` : ''}。`;
};

/** 履行凭证: each term that was performed or breached, with what shows it. */
export function performancePaper(c: PaperCase): PaperContent[] {
  const a = c.agreement;
  const proved = a?.terms.filter((t) => t.state !== 'open' || t.parts.some((p) => p.state !== 'open')) ?? [];
  if (!a || !proved.length) return [];
  return [
    paper(
      '调解协议履行凭证',
      [
        { kind: 'pairs', rows: [pair('协议编号', a.number), pair('当事人', c.parties.map((p) => p.name).join('、'))] },
        ...proved.flatMap((t) => [
          heading(termLine(t)),
          text(`履行情况：${stateOf(t)}。`),
          ...t.parts.map((p, at) => text(partOf(p, at))),
          ...(t.proof || !t.parts.length ? [text(`凭证：${t.proof ?? '＿＿＿＿＿＿＿＿'}`)] : []),
        ]),
        text('收条、转账记录、照片等附后。'),
        sign(`收款人或者受领人（签名或按指印）：${rule}`, `调解员（签名）：${rule}`),
        seal(c.org),
      ],
      a.number,
    ),
  ];
}
