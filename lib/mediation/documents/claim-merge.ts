// 逐户文书: one docx a family, a hundred to a zip, so that neither the server nor a browser holds thousands at once.
import { zipSync } from 'fflate';
import { docxOf } from '@/lib/kernel/paper/docx';
import { annexPaper, claimPaper, type GroupPaper, type PaperClaim } from './claim-papers';

export const batchSize = 100;

/** What a file may be called on every system. */
const safe = (name: string) => name.replace(/[\\/:*?"<>|\s]/g, '_');

export async function mergeClaims(g: GroupPaper, claims: readonly PaperClaim[], now: Date) {
  const files: Record<string, Uint8Array> = {};
  for (const c of claims)
    files[`${String(c.no).padStart(5, '0')} ${safe(c.name)}.docx`] = await docxOf([claimPaper(g, c)]);
  return zipSync(files, { level: 1, mtime: now }) as Uint8Array<ArrayBuffer>;
}

export const annexDocx = (g: GroupPaper, claims: readonly PaperClaim[]) => docxOf([annexPaper(g, claims)]);
