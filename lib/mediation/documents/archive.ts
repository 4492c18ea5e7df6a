// 整卷: cover and contents, each paper as Word, files, the history, and the sum of each of them, in one zip.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { docxOf } from '@/lib/kernel/paper/docx';
import type { PaperContent } from '@/lib/kernel/paper/sheet';
import { chineseNames } from '@/lib/kernel/zip';
import { bindPapers, type PaperName } from './catalogue';
import type { PaperCase } from './paper-case';

/** A paper's bytes by the community's own template; null: by the built-in form. */
export type FillTemplate = (name: PaperName) => Promise<Uint8Array<ArrayBuffer>> | null;

interface Kept {
  /** 照片 1.jpg */
  name: string;
  bytes: Uint8Array;
}

interface Archived {
  c: PaperCase;
  exported: string;
  fill: FillTemplate;
  /** Of the history, as CSV. */
  history: string;
  files: readonly Kept[];
  now: Date;
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const numbered = (at: number, name: string) => `${String(at).padStart(2, '0')} ${name}`.replaceAll('/', '／');
const word = (papers: readonly PaperContent[], foot: string) =>
  docxOf(papers.map((paper) => ({ ...paper, foot: paper.foot ? `${paper.foot}　${foot}` : foot })));

export async function fileArchive({ c, exported, fill, history, files, now }: Archived) {
  const bound = bindPapers(c, exported);
  const all: Kept[] = [
    { name: numbered(0, '封面和卷内目录.docx'), bytes: await word([bound.cover, bound.contents], exported) },
  ];
  for (const { name, label, papers } of bound.parts)
    all.push({ name: numbered(all.length, `${label}.docx`), bytes: await (fill(name) ?? word(papers, exported)) });
  all.push({ name: numbered(all.length, '卷底.docx'), bytes: await word([bound.back], exported) });
  all.push({ name: '办理经过.csv', bytes: new TextEncoder().encode(history) });
  for (const { name, bytes } of files) all.push({ name: `附件/${name}`, bytes });
  const sums = all.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join('');
  // Photos and recordings are packed already.
  const entries = Object.fromEntries(
    all.map(({ name, bytes }) => [name, [bytes, { level: name.startsWith('附件/') ? 0 : 6 }] as const]),
  );
  // The way `sha256sum -c SHA256SUMS` reads it.
  return zipSync({ ...entries, SHA256SUMS: new TextEncoder().encode(sums) }, { ...chineseNames, mtime: now });
}
