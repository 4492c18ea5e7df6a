import { paperDate } from '@/lib/i18n/format';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import { termLine } from './agreement';
import type { PaperCase, PaperTerm } from './paper-case';
import { heading, paper, rule, seal, sign } from './parts';

const stateOf = (t: PaperTerm) =>
  t.state === 'performed'
    ? `${t.doneDay ? paperDate(t.doneDay) : ''}已履行`
    : t.state === 'breached'
      ? `${t.doneDay ? paperDate(t.doneDay) : ''}查看时没有履行`
      : '尚未到期或尚未履行';

/** 履行凭证: each term that was performed or breached, with what shows it. */
export function performancePaper(c: PaperCase): PaperContent[] {
  const a = c.agreement;
  const proved = a?.terms.filter((t) => t.state !== 'open') ?? [];
  if (!a || !proved.length) return [];
  return [
    paper(
      '调解协议履行凭证',
      [
        { kind: 'pairs', rows: [pair('协议编号', a.number), pair('当事人', c.parties.map((p) => p.name).join('、'))] },
        ...proved.flatMap((t) => [
          heading(termLine(t)),
          text(`履行情况：${stateOf(t)}。`),
          text(`凭证：${t.proof ?? '＿＿＿＿＿＿＿＿'}`),
        ]),
        text('收条、转账记录、照片等附后。'),
        sign(`收款人或者受领人（签名或按指印）：${rule}`, `调解员（签名）：${rule}`),
        seal(c.org),
      ],
      a.number,
    ),
  ];
}
