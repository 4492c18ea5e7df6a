import { dateTime } from '@/lib/i18n/format';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import { heading, paper, paragraphs, rule, sign } from './parts';

interface Talks {
  number: string;
  org: string;
  talks: readonly { at: Date; place: string; party: string; author: string; words: string }[];
}

/** 副卷: working notes of the mediators. Not a paper of the file: it stands in no catalogue and goes into no archive. */
export const talkPapers = ({ number, org, talks }: Talks): PaperContent[] =>
  talks.map((t) =>
    paper(
      '背对背谈话记录（副卷）',
      [
        {
          kind: 'pairs',
          rows: [
            pair('委员会', org),
            pair('时间', dateTime(t.at)),
            pair('地点', t.place),
            pair('谈话对象', t.party),
            pair('记录人', t.author),
          ],
        },
        text('只供本案调解员使用。单独封装，不装入正卷，不给任何一方当事人看，不作为证据。', true),
        heading('谈话内容：'),
        ...paragraphs(t.words),
        sign(`记录人（签名）：${t.author}${rule}`),
      ],
      number,
    ),
  );
