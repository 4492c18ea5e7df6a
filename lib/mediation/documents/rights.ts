import { type PaperContent, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase, PaperParty } from './paper-case';
import { dateToWrite, heading, paper, rule, sign } from './parts';

export const rightsLines = [
  '一、人民调解不收取任何费用。',
  '二、您在人民调解活动中享有下列权利：选择或者接受人民调解员；接受调解、拒绝调解或者要求终止调解；要求调解公开进行或者不公开进行；自主表达意愿、自愿达成调解协议。',
  '三、您在人民调解活动中履行下列义务：如实陈述纠纷事实；遵守调解现场秩序，尊重人民调解员；尊重对方当事人行使权利。',
  '四、调解员是本案当事人或者当事人的近亲属，或者与本案有利害关系、有其他关系可能影响公正的，您可以要求换人。',
  '五、达成的调解协议具有法律约束力，双方应当按照约定履行。自协议生效之日起三十日内，双方可以共同向人民法院申请司法确认。',
  '六、调解不成的，您可以依法通过仲裁、行政途径或者向人民法院起诉。',
];

/** PM 4, 17, 19, 23, 24, 31: what each party is told before the first talk. */
export const rightsPaper = (c: PaperCase, parties: readonly PaperParty[] = c.parties): PaperContent[] =>
  parties.map((p) =>
    paper('人民调解当事人权利义务告知书', [
      heading(`${p.name}：`),
      text(`${c.org}受理了与您有关的纠纷。依照《中华人民共和国人民调解法》，现将有关事项告知您：`),
      ...rightsLines.map((line) => text(line)),
      text('以上内容我已知悉。我对调解员　□没有要求回避　□要求回避，理由是：＿＿＿＿＿＿＿＿'),
      sign(`${p.sideName}（签名或按指印）：${rule}`, `日期：${dateToWrite}`),
    ]),
  );
