// The registers of a vote as tables, for its file: with names, and of a secret vote without any choice.
import { area, dateTime } from '../../i18n/format';
import { csvOf } from '../../kernel/csv';
import type { ArchiveRows } from '../queries/archive-rows';
import { spellAnswers } from '../tally/answers';

const acts = { issued: '发出', returned: '收回' } as const;
const proxyStates: Record<string, string> = { registered: '登记了，没有用', used: '用了', void: '作废' };
const way = ({ words }: ArchiveRows, channel: string | null) => (channel ? (words[channel] ?? channel) : '');
const nth = (round: number) => `第${round}遍`;

export const rollTable = (rows: ArchiveRows) =>
  csvOf([
    ['号', '名册', '户（位置）', '投票人', '面积', '参加办法'],
    ...rows.roll.map((r) => [
      r.number,
      r.tally === 'statutory' ? '法定' : '旁听意见',
      r.label,
      r.name,
      r.area === null ? '' : area(r.area),
      way(rows, r.channel) || '没有参加',
    ]),
  ]);

/** Null for a secret vote: nothing there joins a ballot and a person. */
export const ballotTable = (rows: ArchiveRows) =>
  rows.isSecret
    ? null
    : csvOf([
        ['号', '户（位置）', '投票人', '办法', '时间', '回执号', '选择'],
        ...rows.ballots.map((b) => [
          ...[b.number, b.label, b.name, way(rows, b.channel), dateTime(b.castAt), b.receipt],
          spellAnswers(rows.items, b.answers),
        ]),
      ]);

const spellCounts = (counts: readonly Record<string, number>[]) =>
  counts
    .map((of) =>
      Object.entries(of)
        .map(([answer, n]) => `${answer} ${n}`)
        .join('，'),
    )
    .join('；');

/** Who read which paper, or counted which bundle. */
export const entryTable = (rows: ArchiveRows) =>
  rows.isSecret
    ? csvOf([
        ['捆', '遍', '张', '数出', '数票人', '时间'],
        ...rows.bundles.map((b) => [b.bundle, nth(b.round), b.papers, spellCounts(b.counts), b.by, dateTime(b.at)]),
      ])
    : csvOf([
        ['票号', '遍', '票上写的', '哪种票', '录入人', '时间'],
        ...rows.entries.map((e) => [
          ...[e.number, nth(e.round), spellAnswers(rows.items, e.answers), way(rows, e.channel)],
          ...[e.by, dateTime(e.at)],
        ]),
      ]);

export const issueTable = (rows: ArchiveRows) =>
  csvOf([
    ['登记', '号', '张', '哪种票', '登记人', '时间'],
    ...rows.counts.map((c) => [acts[c.act], '', c.amount, way(rows, c.channel), c.by, dateTime(c.at)]),
    ...rows.handed.map((h) => ['发给', h.number, 1, way(rows, h.channel), h.by, dateTime(h.at)]),
    ...rows.returned.map((r) => ['交回', r.number, 1, way(rows, r.channel), r.by, dateTime(r.at)]),
  ]);

export const proxyTable = (rows: ArchiveRows) =>
  rows.proxies.length
    ? csvOf([
        ['委托人号', '受托人', '委托书日期', '状态', '原因'],
        ...rows.proxies.map((p) => [
          ...[p.number, p.holder, p.writtenOn, proxyStates[p.state] ?? p.state],
          p.ground === 'withdrawn' ? '收回委托' : p.ground && `本人已投（${way(rows, p.ground)}）`,
        ]),
      ])
    : null;

/** Who counted how many raised hands; null where none were raised. */
export const handTable = ({ hands, items }: ArchiveRows) =>
  hands &&
  csvOf([
    ['遍', '表决的', '同意', '不同意', '弃权', '签到', '点票人', '时间'],
    ...hands.rounds.flatMap((r) =>
      r.counts.map((c, at) => [
        ...[nth(r.round), items[at]?.title ?? '', c.agree, c.oppose, c.abstain],
        ...[hands.attended, r.name, dateTime(r.at)],
      ]),
    ),
  ]);
