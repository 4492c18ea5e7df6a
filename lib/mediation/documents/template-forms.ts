// The papers have a template each: its fields, and the built-in form of it as a Word file to start from.
import { pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperName } from './catalogue';
import { dateToWrite, heading, paper, rule, sign } from './parts';
import { afterForms } from './template-forms-after';
import { talkForms } from './template-forms-talks';
import { each, eachParty, eachSigns, type Form } from './template-parts';

/** 待补签: nothing where nobody drew. */
const eachDrawn = each('屏上签名', text('{笔迹}', true), text('{说明}', true));

export const templateForms: Record<PaperName, Form> = {
  ...talkForms,
  ...afterForms,
  application: {
    fits: (c) => c.isApplication,
    required: [['事实'], ['当事人', '甲方姓名']],
    form: paper('人民调解申请书', [
      ...eachParty(),
      heading('纠纷简要情况：'),
      text('{事实}'),
      heading('当事人申请事项：'),
      text('{请求}'),
      text('本人自愿向{委员会}申请调解，愿意如实陈述事实，遵守调解现场秩序。'),
      sign(`申请人（签名、盖章或按指印）：${rule}`, `日期：${dateToWrite}`),
    ]),
  },
  agreement: {
    fits: (c) => c.agreement?.isOral === false,
    required: [['协议编号'], ['条款'], ['全文', '内容'], ['当事人', '甲方姓名']],
    form: paper(
      '人民调解协议书',
      [
        ...eachParty(),
        heading('纠纷主要事实：'),
        text('{协议事实}'),
        heading('争议事项和各方责任：'),
        text('{争议事项}'),
        heading('经调解，自愿达成如下协议：'),
        ...each('条款', text('{全文}')),
        text(
          '本协议一式{份数}份，当事人、人民调解委员会各持一份。自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。',
        ),
        ...eachSigns('{身份}', '签章或指印'),
        ...eachDrawn,
        sign(
          `人民调解员 {调解员}（签名）：${rule}`,
          `记录人（签名）：{记录人}${rule}`,
          `{委员会}（盖章）　${dateToWrite}`,
        ),
      ],
      '{协议编号}',
    ),
  },
  summons: {
    fits: (c) => c.sittings.length > 0,
    required: [['通知'], ['时间'], ['地点']],
    form: paper(
      '人民调解通知书',
      [
        ...each(
          '通知',
          heading('{被通知人}：'),
          text('与您有关的一件民间纠纷（{案号}），{委员会}定于下面的时间、地点进行调解，请您按时参加。'),
          {
            kind: 'pairs',
            rows: [pair('时间', '{时间}，约 {时长}'), pair('地点', '{地点}'), pair('方式', '{方式}进行')],
          },
          text('请带身份证件和有关材料。人民调解不收费，全凭自愿。不能来的，请打电话 {委员会电话} 另约。'),
          sign(`{委员会}（盖章）　${dateToWrite}`, `收到通知书的人（签名或按指印）：${rule}${dateToWrite}`),
        ),
      ],
      '{案号}',
    ),
  },
  visits: {
    fits: (c) => c.visits.length > 0,
    required: [['协议编号'], ['回访']],
    form: paper(
      '人民调解回访记录',
      [
        ...each(
          '回访',
          {
            kind: 'pairs',
            rows: [
              pair('当事人', '{各方姓名}'),
              pair('协议编号', '{协议编号}'),
              pair('回访事由', '协议生效后 {天数} 天回访'),
              pair('回访时间', '{回访时间}'),
              [
                { head: '履行情况', value: '{履行情况}' },
                { head: '有无反复', value: '{有无反复}' },
              ],
              pair('满意程度', '{满意程度}'),
            ],
          },
          heading('回访情况（履行、有没有激化的苗头、采取的措施）：'),
          text('{回访情况}'),
          sign(`当事人（签名或按指印）：${rule}`, `回访人（签名）：{回访人}${rule}`, '{委员会}（盖章）　{回访时间}'),
        ),
      ],
      '{协议编号}',
    ),
  },
};
export const templateNames = Object.keys(templateForms) as [PaperName, ...PaperName[]];
