// The scans of a vote as parts of its file: papers and letters of authority, byte for byte.
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { fileStore } from '@/lib/files/store';
import type { Part } from '../documents/archive';
import { proxyPurpose } from '../rules/proxies';
import { scanPurpose } from '../rules/scans';

const { files } = tables;
const names: Record<string, string> = { [scanPurpose]: '纸票扫描件', [proxyPurpose]: '委托书扫描件' };

/** Of a void vote nobody learns what was chosen: its papers stay out. In the order of their hashes, which says nothing. */
export async function findScanParts(read: Reader, vote: { id: string; state: string }): Promise<Part[]> {
  const purposes = vote.state === 'void' ? [proxyPurpose] : [scanPurpose, proxyPurpose];
  const rows = await read
    .select({ sha256: files.sha256, mediaType: files.mediaType, purpose: files.purpose })
    .from(files)
    .where(and(eq(files.subjectId, vote.id), inArray(files.purpose, purposes), isNull(files.removedAt)))
    .orderBy(asc(files.purpose), asc(files.sha256));
  return Promise.all(
    rows.map(async ({ sha256, mediaType, purpose }) => ({
      name: `${names[purpose]} ${sha256.slice(0, 12)}.${mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`,
      content: await fileStore().get(sha256),
    })),
  );
}
