import { paperDate } from '@/lib/i18n/format';
import { type Block, type PaperContent, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase } from './paper-case';
import { dateToWrite, heading, identity, paper, paragraphs, rule, seal, sign } from './parts';

/** 人民调解申请书, or 受理登记表 when nobody applied on paper. */
export function applicationPaper(c: PaperCase): PaperContent[] {
  const register: Block[] = c.isApplication
    ? []
    : [
        {
          kind: 'pairs',
          rows: [
            [
              { head: '纠纷类型', value: c.type },
              { head: '案件来源', value: c.source },
            ],
          ],
        },
      ];
  const closing: Block[] = c.isApplication
    ? [
        text(`本人自愿向${c.org}申请调解，愿意如实陈述事实，遵守调解现场秩序。`),
        sign(`申请人（签名、盖章或按指印）：${rule}`, `日期：${dateToWrite}`),
      ]
    : [sign(`登记人（签名）：${c.registrar ?? ''}${rule}`), seal(c.org, paperDate(c.openedAt))];
  return [
    paper(c.isApplication ? '人民调解申请书' : '人民调解受理登记表', [
      ...c.parties.map((p) => identity(p, true)),
      ...register,
      heading('纠纷简要情况：'),
      ...paragraphs(c.facts),
      heading('当事人申请事项：'),
      ...(c.requests ? paragraphs(c.requests) : [text('当事人没有另外写明。')]),
      ...closing,
    ]),
  ];
}
