import { dateTime, paperDate } from '@/lib/i18n/format';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase } from './paper-case';
import { heading, paper, paragraphs, rule, sign, signHere } from './parts';

/** 调查记录, one paper each. */
export const investigationPapers = (c: PaperCase): PaperContent[] =>
  c.investigations.map((i) =>
    paper('人民调解调查记录', [
      {
        kind: 'pairs',
        rows: [
          pair('时间', dateTime(i.at)),
          pair('地点', i.place),
          pair('参加人', i.present),
          pair('被调查人', i.asked),
          pair('记录人', i.recorder),
        ],
      },
      heading('记录：'),
      ...paragraphs(i.words),
      sign(
        signHere(`被调查人 ${i.asked}`, '签名或按指印'),
        `调查人（签名）：${rule}`,
        `记录人（签名）：${i.recorder}${rule}`,
      ),
    ]),
  );

/** 证据材料: the list; what it lists lies behind it. */
export const evidencePaper = (c: PaperCase): PaperContent[] =>
  c.evidence.length
    ? [
        paper('证据材料清单', [
          {
            kind: 'table',
            head: ['序号', '名称和证明的事', '种类', '原件或复印件', '页数', '谁提供', '日期'],
            rows: c.evidence.map((e, at) => [
              String(at + 1),
              e.words,
              e.kind,
              e.form,
              String(e.pages),
              e.from,
              paperDate(e.day),
            ]),
            widths: [1, 6, 2, 2, 1, 3, 3],
          },
          text(`共${c.evidence.length}项，${c.evidence.reduce((sum, e) => sum + e.pages, 0)}页。材料附后。`),
          sign(`提交人（签名或按指印）：${rule}`, `接收人（签名）：${rule}`),
        ]),
      ]
    : [];
