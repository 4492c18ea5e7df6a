import { paperDate } from '@/lib/i18n/format';
import { type PaperContent, pair } from '@/lib/kernel/paper/sheet';
import type { PaperCase, PaperVisit } from './paper-case';
import { dateToWrite, heading, paper, paragraphs, rule, seal, sign } from './parts';

const one = (c: PaperCase, v: PaperVisit): PaperContent => {
  const number = c.agreement?.number ?? '';
  return paper(
    '人民调解回访记录',
    [
      {
        kind: 'pairs',
        rows: [
          pair('当事人', c.parties.map((p) => p.name).join('、')),
          pair('协议编号', number),
          pair('回访事由', `协议生效后 ${v.afterDays} 天回访`),
          pair('回访时间', v.visitedAt ? paperDate(v.visitedAt) : dateToWrite),
          [
            { head: '履行情况', value: v.performance ?? '' },
            { head: '有无反复', value: v.risk ?? '' },
          ],
          pair('满意程度', v.satisfaction),
        ],
      },
      heading('回访情况（履行、有没有激化的苗头、采取的措施）：'),
      ...paragraphs(v.findings),
      sign(`当事人（签名或按指印）：${rule}`, `回访人（签名）：${v.visitor ?? ''}${rule}`),
      seal(c.org, v.visitedAt ? paperDate(v.visitedAt) : dateToWrite),
    ],
    number,
  );
};

const sheets = (c: PaperCase, isMade: boolean) =>
  c.visits.filter((v) => (v.visitedAt !== null) === isMade).map((v) => one(c, v));

/** 回访记录, one sheet a visit. */
export const visitPapers = (c: PaperCase): PaperContent[] => sheets(c, true);
/** One still to come: its empty fields are filled in by hand. */
export const visitForms = (c: PaperCase): PaperContent[] => sheets(c, false);
