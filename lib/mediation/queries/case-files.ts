// The files of a case, newest first, as far as this reader may open them.
import { and, desc, eq, inArray, isNotNull, isNull, not, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { afterCursor, type Cursor, cutPage, pageSize } from '@/lib/kernel/paging';
import type { CaseState } from '../machine';
import { isSealed } from '../rules/confidence';
import { filePurposes, purposesWhere } from '../rules/files';

const { files, mediationFiles, mediationParties, people, texts } = tables;
const remover = alias(people, 'remover');
const why = alias(texts, 'why');

const columns = {
  id: files.id,
  purpose: files.purpose,
  sha256: files.sha256,
  mediaType: files.mediaType,
  bytes: files.bytes,
  at: files.at,
  uploadedById: files.uploadedById,
  by: people.name,
  removedAt: files.removedAt,
  removedBy: remover.name,
  removedWhy: why.text,
  caption: texts.text,
  partyId: mediationFiles.partyId,
  party: mediationParties.name,
  targetId: mediationFiles.targetId,
  sharedAt: mediationFiles.sharedAt,
};

const select = (read: Reader) =>
  read
    .select(columns)
    .from(mediationFiles)
    .innerJoin(files, eq(files.id, mediationFiles.fileId))
    .leftJoin(people, eq(people.id, files.uploadedById))
    .leftJoin(remover, eq(remover.id, mediationFiles.removedById))
    .leftJoin(why, eq(why.id, mediationFiles.removedTextId))
    .leftJoin(texts, eq(texts.id, mediationFiles.textId))
    .leftJoin(mediationParties, eq(mediationParties.id, mediationFiles.partyId));

/** The rule `seesFile` as a condition. A party is shown of what was taken away only its own. */
function seenBy(own: string | null, state: CaseState): SQL | undefined {
  const isOwn = own === null ? undefined : eq(mediationFiles.partyId, own);
  const closed = isSealed(state) ? not(inArray(files.purpose, purposesWhere('isSealed'))) : undefined;
  if (own === null) return and(inArray(files.purpose, filePurposes), closed);
  const isGiven = or(isNotNull(mediationFiles.sharedAt), inArray(files.purpose, purposesWhere('isOpenToParties')));
  return and(inArray(files.purpose, filePurposes), or(isOwn, and(isGiven, closed, isNull(files.removedAt))));
}

interface Seen {
  id: string;
  state: CaseState;
}

/** A page of them; a reader without a side sees all that is not closed. */
export async function findCaseFiles(read: Reader, c: Seen, own: string | null, after: Cursor | null) {
  const rows = await select(read)
    .where(and(eq(mediationFiles.caseId, c.id), seenBy(own, c.state), afterCursor(files.at, files.id, after)))
    .orderBy(desc(files.at), desc(files.id))
    .limit(pageSize + 1);
  return cutPage(rows, ({ at, id }) => ({ at, id }));
}

/** How many there are to open. */
export async function countCaseFiles(read: Reader, c: Seen, own: string | null) {
  const open = read
    .select({ id: mediationFiles.fileId })
    .from(mediationFiles)
    .innerJoin(files, eq(files.id, mediationFiles.fileId))
    .where(and(eq(mediationFiles.caseId, c.id), seenBy(own, c.state), isNull(files.removedAt)));
  return read.$count(open.as('open'));
}

export async function findCaseFile(read: Reader, caseId: string, fileId: string) {
  const [row] = await select(read).where(and(eq(mediationFiles.caseId, caseId), eq(mediationFiles.fileId, fileId)));
  return row ? { ...row, isShared: row.sharedAt !== null } : null;
}
export type FileRow = NonNullable<Awaited<ReturnType<typeof findCaseFile>>>;

/** All that is kept, oldest first: for the archive of the file. */
export const findKeptFiles = (read: Reader, c: Seen) =>
  select(read)
    .where(and(eq(mediationFiles.caseId, c.id), seenBy(null, c.state), isNull(files.removedAt)))
    .orderBy(files.at, files.id);

/** Which rows of the case have a scan behind them: for 七查. */
export async function findScanned(read: Reader, caseId: string) {
  const rows = await read
    .selectDistinct({ purpose: files.purpose, targetId: mediationFiles.targetId })
    .from(mediationFiles)
    .innerJoin(files, eq(files.id, mediationFiles.fileId))
    .where(
      and(
        eq(mediationFiles.caseId, caseId),
        inArray(files.purpose, ['signed', 'proof', 'mandate']),
        isNull(files.removedAt),
      ),
    );
  return new Set(rows.flatMap((row) => row.targetId ?? []));
}
