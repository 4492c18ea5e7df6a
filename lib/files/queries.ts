import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { afterCursor, type Cursor, cutPage, pageSize } from '@/lib/kernel/paging';

const { files, people } = tables;

interface Subject {
  id: string;
  purpose: string;
}
const of = ({ id, purpose }: Subject) => and(eq(files.subjectId, id), eq(files.purpose, purpose));

/** A page of a record's files, newest first; those without a time of day in no order. */
export async function findFiles(read: Reader, subject: Subject, after: Cursor | null = null) {
  const rows = await read
    .select({
      id: files.id,
      sha256: files.sha256,
      mediaType: files.mediaType,
      bytes: files.bytes,
      at: files.at,
      by: people.name,
    })
    .from(files)
    .leftJoin(people, eq(people.id, files.uploadedById))
    .where(and(of(subject), isNull(files.removedAt), afterCursor(files.at, files.id, after)))
    .orderBy(desc(files.at), desc(files.id))
    .limit(pageSize + 1);
  return cutPage(rows, ({ at, id }) => ({ at, id }));
}

export const countFiles = (read: Reader, subject: Subject) =>
  read.$count(files, and(of(subject), isNull(files.removedAt)));

/** Which of these the record has already. */
export async function findKeptHashes(read: Reader, subject: Subject, hashes: readonly string[]) {
  const rows = await read
    .select({ sha256: files.sha256 })
    .from(files)
    .where(and(of(subject), isNull(files.removedAt), inArray(files.sha256, [...hashes])));
  return new Set(rows.map((row) => row.sha256));
}
