// What a community's own template may name. One dictionary for all papers, so that each can have a template.
import { capitalMoney } from '@/lib/i18n/capital-money';
import { dateTime, paperDate } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { Filling } from '@/lib/kernel/paper/template';
import { drawingMark } from '@/lib/kernel/paper/template-pictures';
import { drawnSize } from '../rules/drawn';
import { drawnWords, termLines } from './agreement';
import type { PaperCase, PaperParty } from './paper-case';
import { listsOf, partyOf, said, sideOf } from './template-lists';

const days = (day: string | Date | null) => (day ? paperDate(day) : '');

/** Those made; before the first, those to come, to be filled in by hand. */
const visitsOf = ({ visits }: PaperCase) =>
  visits.some((v) => v.visitedAt) ? visits.filter((v) => v.visitedAt) : visits;

const lists = (c: PaperCase) => ({
  当事人: c.parties.map((p) => ({ 身份: p.sideName, ...partyOf(p) })),
  调解员名单: c.mediators.map((name) => ({ 调解员姓名: name })),
  条款: (c.agreement?.terms ?? []).map((t) => ({
    序号: t.ordinal,
    履行人: t.debtor,
    内容: t.text,
    金额: t.amount === null ? '' : money(t.amount).replace(' ', ''),
    金额大写: t.amount === null ? '' : capitalMoney(t.amount),
    期限: days(t.dueDay),
    全文: termLines(t).join('\n'),
    履行日期: t.state === 'performed' ? days(t.doneDay) : '',
    凭证: said(t.proof),
  })),
  通知: c.sittings.flatMap((s) =>
    c.parties
      .filter((p) => s.invited.includes(p.id))
      .map((p) => ({
        ...{ 被通知人: p.name, 时间: dateTime(s.startsAt), 时长: `${s.minutes} 分钟`, 地点: s.where },
        ...{ 方式: s.isOpen ? '公开' : '不公开' },
      })),
  ),
  证据: c.evidence.map((e, at) => ({
    ...{ 序号: String(at + 1), 名称: e.words, 种类: e.kind, 形式: e.form, 页数: String(e.pages) },
    ...{ 提供人: e.from, 日期: days(e.day) },
  })),
  屏上签名: (c.agreement?.drawn ?? []).map((d) => ({
    说明: drawnWords(d),
    笔迹: d.strokes ? drawingMark({ ...drawnSize, path: d.strokes }) : '',
  })),
  回访: visitsOf(c).map((v) => ({
    ...{ 天数: String(v.afterDays), 回访时间: days(v.visitedAt), 履行情况: said(v.performance) },
    ...{ 有无反复: said(v.risk), 满意程度: v.satisfaction, 回访情况: said(v.findings), 回访人: said(v.visitor) },
  })),
});

export function fillingOf(c: PaperCase, exported: string): Filling {
  const first = (side: PaperParty['side']) => c.parties.find((p) => p.side === side);
  return {
    委员会: c.org,
    案号: c.number,
    委员会电话: c.phone,
    卷名: c.title,
    纠纷类型: c.type,
    案件来源: c.source,
    发生地点: said(c.place),
    卷号: said(c.bound?.number ?? null),
    登记日期: days(c.openedAt),
    受理日期: days(c.acceptedAt),
    登记人: said(c.registrar),
    调解员: c.mediators.join('、'),
    记录人: said(c.sessions.at(-1)?.recorder ?? null),
    事实: c.facts,
    请求: said(c.requests),
    协议编号: said(c.agreement?.number ?? null),
    协议事实: said(c.agreement?.facts ?? null),
    争议事项: said(c.agreement?.issues ?? null),
    份数: c.agreement ? String(c.agreement.copies) : '',
    拟定日期: days(c.agreement?.draftedAt ?? null),
    生效日期: days(c.agreement?.effectiveDay ?? null),
    导出: exported,
    ...sideOf('甲方', first('applicant')),
    ...sideOf('乙方', first('respondent')),
    ...lists(c),
    ...listsOf(c),
  };
}
