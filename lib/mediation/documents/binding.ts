// The covers of the file, its list of contents and what its binder says of it.
import { dateTime, paperDate } from '@/lib/i18n/format';
import { type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase } from './paper-case';
import { dateToWrite, heading, paper, paragraphs, rule, sign } from './parts';

const span = (c: PaperCase) =>
  `${paperDate(c.acceptedAt ?? c.openedAt)}至${c.overAt ? paperDate(c.overAt) : dateToWrite}`;

export const coverPaper = (c: PaperCase, exported: string | null): PaperContent => ({
  org: c.org,
  ...(c.bound ? { number: c.bound.number } : {}),
  title: '人民调解卷宗',
  blocks: [
    {
      kind: 'pairs',
      rows: [
        pair('卷名', c.title, { strong: true, tall: true }),
        pair('纠纷类型', c.type, { tall: true }),
        pair('当事人', c.parties.map((p) => `${p.sideName}${p.name}`).join('、'), { tall: true }),
        pair('人民调解员', c.mediators.join('、'), { tall: true }),
        pair('起止日期', span(c), { tall: true }),
        [
          { head: '立卷人', value: c.bound?.by ?? '', tall: true },
          { head: '立卷日期', value: c.bound ? paperDate(c.bound.on) : dateToWrite, tall: true },
        ],
        pair('保管期限', c.bound?.keeping ?? '', { tall: true }),
        pair('备注', c.bound?.remarks ?? '', { tall: true }),
        ...(exported ? [pair('导出', exported)] : []),
      ],
    },
  ],
});

export interface Entry {
  label: string;
  from: number;
  to: number;
}

/** 卷内目录: pages count from the first paper behind it. */
export const contentsPaper = (entries: readonly Entry[], number: string | null): PaperContent =>
  paper(
    '卷内目录',
    [
      {
        kind: 'table',
        head: ['序号', '文书名称', '页号', '备注'],
        rows: entries.map((e, at) => [
          String(at + 1),
          e.label,
          e.from === e.to ? String(e.from) : `${e.from}—${e.to}`,
          '',
        ]),
        widths: [1, 6, 2, 2],
        tall: true,
      },
    ],
    number,
  );

export const methodLine = ({ name, version, steps }: NonNullable<PaperCase['method']>) =>
  `${name}，第 ${version} 版：${steps.map((s) => `${s.label}${s.times ? ` ${s.times} 次` : '（没有记录）'}`).join('、')}。`;

/** A bound file is not opened again: what comes afterwards points at it. */
export const continuesLine = ({ number, file }: NonNullable<PaperCase['continues']>) =>
  `本案接着${number}，经各方当事人重新同意另立。原卷${file ? `${file}，` : ''}没有改动，两卷合起来看。`;

/** 卷宗情况说明: what was missing at closing and why, numbers that were voided, what the binder remarks. */
export function statementPaper(c: PaperCase): PaperContent[] {
  const remarks = c.bound?.remarks ?? null;
  if (!c.gaps.length && !c.voided.length && !remarks && !c.closing && !c.continues) return [];
  return [
    paper('卷宗情况说明', [
      ...(c.continues ? [heading('接着哪一件：'), text(continuesLine(c.continues))] : []),
      ...c.gaps.flatMap((g) => [
        heading(`结案时还缺的（${dateTime(g.at)}，${g.author}）：`),
        ...g.checks.map((check) => text(check)),
        text(`原因：${g.words}`),
      ]),
      ...(c.voided.length ? [heading('作废的协议编号：'), text(c.voided.join('、'))] : []),
      ...(c.method ? [heading('工作方法：'), text(methodLine(c.method))] : []),
      ...(c.closing ? [heading('结案说明：'), ...paragraphs(c.closing)] : []),
      ...(remarks ? [heading('立卷人备注：'), ...paragraphs(remarks)] : []),
      sign(`立卷人（签名）：${c.bound?.by ?? ''}${rule}`, `日期：${c.bound ? paperDate(c.bound.on) : dateToWrite}`),
    ]),
  ];
}

/** 封底 with the note of what is in the file. */
export const backPaper = (c: PaperCase, pages: number): PaperContent => ({
  ...paper('卷　底', [
    {
      kind: 'pairs',
      rows: [
        pair('本卷页数', `共${pages}页（不含封面、目录和封底）`, { tall: true }),
        pair('文书情况', '', { tall: true }),
        [
          { head: '立卷人', value: c.bound?.by ?? '', tall: true },
          { head: '检查人', value: '', tall: true },
        ],
        pair('立卷日期', c.bound ? paperDate(c.bound.on) : dateToWrite, { tall: true }),
      ],
    },
    sign(`立卷人（签名）：${rule}`, `检查人（签名）：${rule}`),
  ]),
});
