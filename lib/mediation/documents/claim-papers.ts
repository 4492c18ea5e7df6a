// The papers of a group: the list that is annexed to the agreement, and from one text a paper for each family.
import { capitalMoney } from '@/lib/i18n/capital-money';
import { paperDate } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import { termLines } from './agreement';
import type { PaperTerm } from './paper-case';
import { dateToWrite, heading, paper, rule, seal, sign, signHere } from './parts';

export interface PaperClaim {
  no: number;
  name: string;
  phone: string;
  contractNo: string;
  amount: number;
  agreed: number;
  paid: number;
  signedDay: string | null;
}

export interface GroupPaper {
  org: string;
  title: string;
  /** Of the agreement; null while there is none. */
  number: string | null;
  respondents: readonly string[];
  absentName: string | null;
  terms: readonly PaperTerm[];
  mediators: readonly string[];
  speakers: readonly string[];
  /** Who took it out, and when. */
  exported: string;
}

const yuan = (fen: number) => money(fen).replace(' ', '');
const full = (fen: number) => `${yuan(fen)}（${capitalMoney(fen)}）`;
/** Before a family has signed, what it would sign for. */
const due = (c: PaperClaim) => c.agreed || c.amount;

/** 附表: every family of the agreement with its sum and room to sign. */
export function annexPaper(g: GroupPaper, claims: readonly PaperClaim[]): PaperContent {
  const all = claims.reduce((sum, c) => sum + due(c), 0);
  const rows = claims.map((c) => [
    String(c.no),
    c.name,
    c.contractNo,
    yuan(due(c)).replace('元', ''),
    c.signedDay ? paperDate(c.signedDay) : '',
  ]);
  return {
    ...paper(
      '调解协议附表：申请人名单和金额',
      [
        text(`共 ${claims.length} 户，合计 ${full(all)}。本表是调解协议的一部分。`),
        {
          kind: 'table',
          head: ['序号', '姓名', '合同编号', '金额（元）', '签名、日期'],
          rows,
          widths: [1, 2, 3, 2, 3],
          tall: true,
        },
        sign(...g.mediators.map((m) => signHere(`人民调解员 ${m}`, '签名'))),
        seal(g.org),
      ],
      g.number,
    ),
    foot: g.exported,
  };
}

/** One family's own: what it claims, what the other side owes by the agreement, and room for its name. */
export function claimPaper(g: GroupPaper, c: PaperClaim): PaperContent {
  return {
    ...paper(
      '调解协议（逐户签署页）',
      [
        {
          kind: 'pairs',
          rows: [
            [
              { head: '序号', value: String(c.no) },
              { head: '申请人', value: c.name },
            ],
            [
              { head: '联系方式', value: c.phone },
              { head: '合同编号', value: c.contractNo },
            ],
            pair('被申请人', g.respondents.join('、')),
            pair('本户金额', full(due(c)), { strong: true }),
          ],
        },
        ...(g.absentName ? [text(`${g.absentName}下落不明，由上列被申请人答应以下内容。`)] : []),
        heading('协议内容：'),
        ...g.terms.flatMap((t) => termLines(t).map((line) => text(line))),
        text(`其中本户应得${full(due(c))}。本页是调解协议${g.number ?? ''}的一部分，和附表一致。`),
        sign(
          `申请人 ${c.name}（签名或按指印）：${rule}　${dateToWrite}`,
          ...g.respondents.map((name) => signHere(`被申请人 ${name}`, '签章')),
          ...g.mediators.map((m) => signHere(`人民调解员 ${m}`, '签名')),
        ),
        seal(g.org),
      ],
      g.number,
    ),
    foot: g.exported,
  };
}
