import { paperDate } from '@/lib/i18n/format';
import { type Block, identity, lines, type PaperParty, type Sheet, text, writtenDate } from './sheet';

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
