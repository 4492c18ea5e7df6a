// The lists that templates of the talks, of the requests and of the ends may name.
import { dateTime, paperDate } from '@/lib/i18n/format';
import { otherRoutes } from '../rules/words';
import { termLine } from './agreement';
import { continuesLine, methodLine } from './binding';
import { made } from './confirmation';
import { tick } from './identity';
import { termDone } from './leniency';
import { endingOpening, noticeReaders } from './notice';
import type { PaperCase, PaperParty } from './paper-case';
import { partOf, stateOf } from './performance';
import { resultTicks, toldOf } from './session';

export const said = (words: string | null | undefined) => words ?? '';
const line = (words: string | null | undefined) => (words ? [{ 说明: words }] : []);

export const partyOf = (p: PaperParty | undefined) => ({
  姓名: said(p?.name),
  性别: said(p?.gender),
  民族: said(p?.nation),
  年龄: p?.age == null ? '' : String(p.age),
  职业: said(p?.work),
  电话: said(p?.phone),
  住址: said(p?.address),
});
/** 甲方姓名, 甲方性别 … of the first on each side. */
export const sideOf = (word: string, p: PaperParty | undefined) =>
  Object.fromEntries(Object.entries(partyOf(p)).map(([name, value]) => [`${word}${name}`, value]));

const talkLists = (c: PaperCase) => ({
  调解: c.sessions.map((s) => ({
    ...{ 时间: dateTime(s.at), 地点: s.place, 陈述: s.statement, 结果: s.result, 结果选项: resultTicks(s.result) },
    参加人: s.apart ? `${s.present}（与${s.apart}单独谈）` : s.present,
    核实: s.verified ?? '没有另外核实的情况。',
    记录人: s.recorder,
    签名人: c.parties.filter((p) => !s.apart || p.name === s.apart).map((p) => ({ 签名: `${p.sideName} ${p.name}` })),
  })),
  调查: c.investigations.map((i) => ({
    ...{ 时间: dateTime(i.at), 地点: i.place, 参加人: i.present, 被调查人: i.asked, 记录: i.words, 记录人: i.recorder },
  })),
  证件: c.identities.map((i) => ({
    ...{ 出示人: i.name, 证件种类: i.kind, 证件号码: i.number ?? '未记号码', 核对人: i.checker },
    ...{ 复印件: i.hasCopy ? '附后' : '看后退还', 核对日期: paperDate(i.day) },
  })),
  委托: c.parties.flatMap((p) =>
    c.agents
      .filter((a) => a.partyId === p.id)
      .map((a) => ({
        ...{ 委托人身份: p.sideName, ...sideOf('委托人', p) },
        ...{ 受托人: a.name, 关系: a.relation, 受托人电话: said(a.phone) },
        ...{ 一般代理: tick(!a.isSpecial), 特别授权: tick(a.isSpecial) },
        委托日期: a.letterDay ? paperDate(a.letterDay) : '',
      })),
  ),
});

const requestLists = (c: PaperCase) => {
  const { agreement: a, confirmation, leniency } = c;
  const terms = a?.terms ?? [];
  const shown = terms.filter((t) => t.state !== 'open' || t.parts.some((p) => p.state !== 'open'));
  return {
    履行: shown.map((t) => ({
      ...{ 条款: termLine(t), 履行情况: `${stateOf(t)}。`, 凭证: said(t.proof) },
      各期: t.parts.map((p, at) => ({ 说明: partOf(p, at) })),
    })),
    履行完毕: terms.map((t) => ({ 说明: termDone(t) })),
    司法确认:
      a && confirmation
        ? [
            {
              ...{
                法院: confirmation.organ,
                申请日期: paperDate(confirmation.day),
                补充说明: said(confirmation.words),
              },
              ...{ 生效协议: made(a), 来由: c.isApplication ? '申请调解' : '反映，由本委员会调解' },
            },
          ]
        : [],
    治安申请:
      a && leniency
        ? [
            {
              ...{ 公安机关: leniency.organ, 案件编号: said(leniency.number), 事情经过: said(leniency.words) },
              申请日期: paperDate(leniency.day),
            },
          ]
        : [],
  };
};

const endLists = (c: PaperCase) => ({
  告知: noticeReaders(c).map((p) => ({ 被告知人: p.name, 告知开头: c.ending ? endingOpening[c.ending.kind] : '' })),
  告知理由: c.ending && c.ending.kind !== 'stopped' ? line(c.ending.words) : [],
  其他途径: c.ending && c.ending.kind !== 'refused' ? line(otherRoutes) : [],
  接续: line(c.continues && continuesLine(c.continues)),
  结案缺项: c.gaps.map((g) => ({
    ...{ 时间: dateTime(g.at), 登记人: g.author, 原因: g.words },
    检查: g.checks.map((words) => ({ 说明: words })),
  })),
  作废编号: line(c.voided.join('、')),
  工作方法: line(c.method && methodLine(c.method)),
  结案说明: line(c.closing),
  立卷备注: line(c.bound?.remarks),
});

export const listsOf = (c: PaperCase) => ({
  各方: c.parties.map((p) => `${p.sideName}${p.name}`).join('、'),
  各方姓名: c.parties.map((p) => p.name).join('、'),
  告知情况: toldOf(c),
  证据项数: String(c.evidence.length),
  证据页数: String(c.evidence.reduce((sum, e) => sum + e.pages, 0)),
  告知标题: c.ending?.kind === 'refused' ? '不予受理告知书' : '终止调解告知书',
  告知编号: said(c.ending?.number),
  告知日期: c.ending ? paperDate(c.ending.at) : '',
  立卷人: said(c.bound?.by),
  立卷日期: c.bound ? paperDate(c.bound.on) : '',
  ...talkLists(c),
  ...requestLists(c),
  ...endLists(c),
});
