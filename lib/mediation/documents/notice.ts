import { paperDate } from '@/lib/i18n/format';
import { type PaperContent, text } from '@/lib/kernel/paper/sheet';
import { otherRoutes } from '../rules/words';
import type { PaperCase } from './paper-case';
import { dateToWrite, heading, paper, paragraphs, rule, seal, sign } from './parts';

const titles = { refused: '不予受理告知书', failed: '终止调解告知书', stopped: '终止调解告知书' } as const;
export const endingOpening = {
  refused: '您申请调解的纠纷，经审查，本委员会不予受理。理由：',
  failed: '您与对方当事人的纠纷，经本委员会调解，没有达成协议，本委员会现在终止调解。情况：',
  stopped: '因有当事人明确表示不愿意再调解，本委员会依法终止调解。',
} as const;

/** The other side of one that was not taken in never knew. */
export const noticeReaders = ({ ending, acceptedAt, parties }: PaperCase) =>
  ending?.kind === 'refused' || acceptedAt === null ? parties.filter((p) => p.side === 'applicant') : parties;

/** PM 17, 26: that it is not taken in, or ended, and which other ways there are. */
export function noticePapers(c: PaperCase): PaperContent[] {
  const { ending } = c;
  if (!ending) return [];
  // Why a party stopped is told to nobody but the mediators.
  const words = ending.kind === 'stopped' ? [] : paragraphs(ending.words);
  return noticeReaders(c).map((p) =>
    paper(
      titles[ending.kind],
      [
        heading(`${p.name}：`),
        text(`关于“${c.title}”：${endingOpening[ending.kind]}`),
        ...words,
        ...(ending.kind === 'refused' ? [] : [text(otherRoutes)]),
        ...(ending.kind === 'refused' ? [] : [text('调解中的陈述和让步，不得在其他程序中作为对您不利的依据。')]),
        seal(c.org, paperDate(ending.at)),
        sign(`签收人（签名或按指印）：${rule}`, `签收日期：${dateToWrite}`),
      ],
      ending.number,
    ),
  );
}
