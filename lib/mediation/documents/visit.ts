import { paperDate } from '@/lib/i18n/format';
import { blank, lines, type Sheet, text, writtenDate } from './sheet';

export interface VisitPaper {
  committee: string;
  number: string;
  parties: string[];
  reason: string;
  visitedAt: Date | null;
  performance: string | null;
  risk: string | null;
  findings: string | null;
  visitor: string | null;
}

/** 回访记录, one sheet a visit; the empty fields of one still to come are filled in by hand. */
export const visitPaper = (v: VisitPaper): Sheet => ({
  title: '人民调解回访记录',
  number: v.number,
  blocks: [
    {
      kind: 'pairs',
      rows: [
        [{ head: '当事人', value: v.parties.join('、') }],
        [{ head: '协议编号', value: v.number }],
        [{ head: '回访事由', value: v.reason }],
        [{ head: '回访时间', value: v.visitedAt ? paperDate(v.visitedAt) : writtenDate }],
        [
          { head: '履行情况', value: v.performance ?? blank },
          { head: '有无反复', value: v.risk ?? blank },
        ],
      ],
    },
    text('回访情况：', true),
    ...(v.findings ? lines(v.findings) : [text(blank)]),
    { kind: 'sign', lines: ['当事人（签名或按指印）：', `回访人（签名）：${v.visitor ?? ''}`] },
    { kind: 'seal', org: `${v.committee}人民调解委员会`, date: v.visitedAt ? paperDate(v.visitedAt) : writtenDate },
  ],
});
