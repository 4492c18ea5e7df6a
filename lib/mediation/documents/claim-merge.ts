// 逐户文书: one docx a family, some to a zip, and all zips as one when they are taken, so that the server never holds
// thousands at once.
import { setTimeout } from 'node:timers/promises';
import { strToU8, unzipSync, Zip, ZipPassThrough, zipSync } from 'fflate';
import { docxOf } from '@/lib/kernel/paper/docx';
import { chineseNames } from '@/lib/kernel/zip';
import { annexPaper, claimPaper, type GroupPaper, type PaperClaim } from './claim-papers';

/** What a file may be called on every system. */
const safe = (name: string) => name.replace(/[\\/:*?"<>|\s]/g, '_');

/** A docx is a zip already: nothing is gained by packing it again. */
export async function mergeClaims(g: GroupPaper, claims: readonly PaperClaim[], at: Date) {
  const files: Record<string, Uint8Array> = {};
  for (const c of claims) {
    files[`${String(c.no).padStart(5, '0')} ${safe(c.name)}.docx`] = await docxOf([claimPaper(g, c)]);
    // Other requests are answered in between.
    await setTimeout(5);
  }
  return zipSync(files, { ...chineseNames, level: 0, mtime: at });
}

/** One zip out of many, read one after the other as the reader takes it. */
export async function* joinMerge(parts: AsyncIterable<Uint8Array>, at: Date): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const names: string[] = [];
  const add = (name: string, bytes: Uint8Array) => {
    const entry = Object.assign(new ZipPassThrough(name), chineseNames);
    entry.mtime = at;
    zip.add(entry);
    entry.push(bytes, true);
    names.push(name);
  };
  for await (const part of parts) {
    for (const [name, bytes] of Object.entries(unzipSync(part))) add(name, bytes);
    yield* ready;
    ready = [];
  }
  add('目录.txt', strToU8(`共 ${names.length} 份\r\n${names.join('\r\n')}\r\n`));
  zip.end();
  yield* ready;
}

export const annexDocx = (g: GroupPaper, claims: readonly PaperClaim[]) => docxOf([annexPaper(g, claims)]);
