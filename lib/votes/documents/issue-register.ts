import { type PaperContent, text } from '../../kernel/paper/sheet';
import type { IssueRegisterView } from '../queries/issue-register';
import { placeOf } from './ballot-papers';

/** 发票登记表: who was handed a ballot and gave one back, and never what stands on it. */
export function issueRegister(vote: IssueRegisterView): PaperContent[] {
  return [
    {
      org: vote.place.committee,
      number: vote.number,
      title: '表决票发放、交回登记表',
      repeats: true,
      foot: vote.isSecret ? '已经投过的不再发票。' : '已经投过的不再发票。发错了的票划掉、留下，不重印同一个号。',
      blocks: [
        text(vote.title, true),
        text(
          vote.isSecret
            ? '领票的人在“领票签名”一栏签名。票上没有号，只登记谁领了票、谁交回了票，不记投了什么。'
            : '领票的人在“领票签名”一栏签名，交回时核对票号。',
        ),
        {
          kind: 'table',
          head: [vote.isSecret ? '名册号' : '票号', vote.placeHead, '投票人', '领票签名', '交回', '备注'],
          rows: vote.rows.map((row) => [
            String(row.number),
            placeOf(row),
            row.name,
            row.handed ? '已登记发票' : '',
            row.returned ? '已登记交回' : '',
            row.onScreen ? '已投票' : row.isAdvisory ? '旁听意见' : '',
          ]),
          widths: [1.1, 3, 1.7, 3, 2, 2],
          tall: true,
        },
        { kind: 'sign', lines: ['发票人：＿＿＿＿＿＿　　监票人：＿＿＿＿＿＿', '日　期：＿＿＿＿＿＿'] },
      ],
    },
  ];
}
