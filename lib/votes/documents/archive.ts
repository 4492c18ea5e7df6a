// 村务档案: the whole file of a vote as one zip, with a cover, its list and the sum of each file.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { dateTime, paperDate } from '../../i18n/format';
import { docxOf } from '../../kernel/paper/docx';
import { type PaperContent, pair, text } from '../../kernel/paper/sheet';
import { chineseNames } from '../../kernel/zip';
import type { HeadView } from '../queries/head';

export interface Part {
  /** 表决公告.docx */
  name: string;
  /** Null: this vote has none. */
  content: readonly PaperContent[] | string | Uint8Array | null;
}

interface Archived {
  vote: HeadView;
  parts: readonly Part[];
  madeBy: string;
  now: Date;
}

const bytesOf = async (content: NonNullable<Part['content']>) => {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? new TextEncoder().encode(content) : docxOf(content);
};
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const numbered = (at: number, name: string) => `${String(at).padStart(2, '0')} ${name}`;

/** Cover and list of the file. */
const cover = ({ vote, madeBy, now }: Archived, files: readonly { name: string; sum: string }[]): PaperContent => ({
  org: vote.place.committee,
  number: vote.number,
  title: '表决档案',
  blocks: [
    {
      kind: 'pairs',
      rows: [
        pair('题名', vote.title),
        pair('表决', `${vote.ruleName}，${vote.modeWord}`),
        pair('时间', `${dateTime(vote.opensAt)}至${dateTime(vote.closesAt)}`),
        pair('状态', vote.phaseLabel.word),
        pair('导出', `${madeBy}，${dateTime(now)}`),
      ],
    },
    text('卷内目录', true),
    {
      kind: 'table',
      head: ['序号', '文件', '校验（SHA-256 前 16 位）'],
      rows: files.map(({ name, sum }) => [name.slice(0, 2), name.slice(3), sum.slice(0, 16)]),
      widths: [1, 5, 4],
    },
    text('完整的校验值在 SHA-256SUMS.txt。本卷有姓名，只供归档和依法查阅，不得外传。'),
    { kind: 'sign', lines: ['立卷人：＿＿＿＿＿＿＿＿　　检查人：＿＿＿＿＿＿＿＿　　日　期：＿＿＿＿＿＿＿＿'] },
  ],
});

export async function archiveOf(archived: Archived): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { vote, parts, now } = archived;
  const files: { name: string; bytes: Uint8Array; sum: string }[] = [];
  for (const { name, content } of parts) {
    if (content === null) continue;
    const bytes = await bytesOf(content);
    files.push({ name: numbered(files.length + 1, name), bytes, sum: sumOf(bytes) });
  }
  const front = await docxOf([cover(archived, files)]);
  const all = [{ name: numbered(0, '封面和卷内目录.docx'), bytes: front, sum: sumOf(front) }, ...files];
  const sums = new TextEncoder().encode(all.map(({ name, sum }) => `${sum}  ${name}\n`).join(''));
  const entries = Object.fromEntries(all.map(({ name, bytes }) => [name, bytes]));
  const bytes = zipSync({ ...entries, 'SHA-256SUMS.txt': sums }, { ...chineseNames, level: 6, mtime: now });
  return { name: `${vote.number} ${vote.title}（${paperDate(now)}）.zip`.replaceAll('/', '／'), bytes };
}
