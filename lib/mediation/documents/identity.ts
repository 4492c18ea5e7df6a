import { paperDate } from '@/lib/i18n/format';
import { type PaperContent, text } from '@/lib/kernel/paper/sheet';
import type { PaperAgent, PaperCase, PaperParty } from './paper-case';
import { dateToWrite, heading, identity, paper, rule, sign } from './parts';

/** 身份证明: what was shown, with masked numbers; the copies lie behind the list. */
export const identityPaper = (c: PaperCase): PaperContent[] =>
  c.identities.length
    ? [
        paper('当事人身份证明清单', [
          {
            kind: 'table',
            head: ['当事人', '出示的证件', '号码（部分隐去）', '复印件', '核对人', '日期'],
            rows: c.identities.map((i) => [
              i.name,
              i.kind,
              i.number ?? '未记号码',
              i.hasCopy ? '附后' : '看后退还',
              i.checker,
              paperDate(i.day),
            ]),
            widths: [4, 5, 9, 3, 3, 6],
          },
          text('证件由调解员当面核对。清单不写完整号码；复印件附在后面，只用于本案。'),
          sign(`核对人（签名）：${rule}`),
        ]),
      ]
    : [];

export const tick = (is: boolean) => (is ? '☑' : '□');

/** 授权委托书 of one party: of an agent on record, else to be filled in by hand. Signed by who gives the authority. */
const mandate = (c: PaperCase, p: PaperParty, a: PaperAgent | null): PaperContent =>
  paper('授权委托书', [
    heading('委托人：'),
    identity(p, true),
    heading('受托人：'),
    {
      kind: 'pairs',
      rows: [
        [
          { head: '姓名', value: a?.name ?? '' },
          { head: '与委托人关系', value: a?.relation ?? '' },
        ],
        [
          { head: '联系方式', value: a?.phone ?? '' },
          { head: '身份证号', value: '' },
        ],
      ],
    },
    text(`委托人因“${c.title}”，委托受托人参加${c.org}的调解。委托权限：`),
    text(`${tick(a?.isSpecial === false)}一般代理：代为参加、陈述、接收材料。`, true),
    text(`${tick(a?.isSpecial === true)}特别授权：可以代为承认、放弃、变更请求，代为达成并签署调解协议。`, true),
    text('其他：＿＿＿＿＿＿＿＿', true),
    text(`委托期限：自${a?.letterDay ? paperDate(a.letterDay) : dateToWrite}至本次调解结束。`),
    sign(
      `委托人（签名、盖章或按指印）：${rule}`,
      `受托人（签名）：${rule}`,
      `日期：${a?.letterDay ? paperDate(a.letterDay) : dateToWrite}`,
    ),
  ]);

export const mandatePapers = (c: PaperCase): PaperContent[] =>
  c.parties.flatMap((p) => c.agents.filter((a) => a.partyId === p.id).map((a) => mandate(c, p, a)));

/** One a party, to be taken along. */
export const mandateForms = (c: PaperCase): PaperContent[] => c.parties.map((p) => mandate(c, p, null));
