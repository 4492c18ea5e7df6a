import type { Reader } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { mayWork } from '../machine';
import { type CaseReader, mayRead } from '../policy';
import { mayListFiles, mayOnFiles, mayReadFile, mayRemoveFile, ownPartyId } from '../policy/files';
import { filePurposes, isForParties, isOpenToParties, purposeLabel, purposes } from '../rules/files';
import { type Case, findCase } from './case';
import { countCaseFiles, type FileRow, findCaseFile, findCaseFiles } from './case-files';
import { findFileTargets } from './file-targets';

type At = { community: string; ref: string };

const fileView = (f: Omit<FileRow, 'isShared'>, own: string | null) => ({
  id: f.id,
  label: purposeLabel(f.purpose),
  /** Of a line of evidence its name. */
  caption: f.caption?.split('\n')[0] ?? null,
  mediaType: f.mediaType,
  bytes: f.bytes,
  at: f.at,
  by: f.by ?? '—',
  from: f.partyId === null ? null : f.partyId === own ? '您这一方' : f.party,
  isShared: f.sharedAt !== null || isOpenToParties(f.purpose),
  removed: f.removedAt && { at: f.removedAt, by: f.removedBy, why: f.removedWhy },
});
export type CaseFileView = ReturnType<typeof fileView>;

const may = (actor: Actor, c: Case, deed: 'attach-file' | 'share-file' | 'remove-file') =>
  mayWork(c.state, deed) && mayOnFiles(`mediation.${deed}`)(actor, c).ok;

/** 材料: what this reader may open, and the form for more. */
export const showCaseFiles = defineQuery({
  name: 'mediation.files',
  async load(read: Reader, { after, ...at }: At & { after?: string }, { actor }) {
    const found = await findCase(read, at);
    const seen = found && mayRead(actor, found);
    if (!found || !seen?.ok) return null;
    if (!mayListFiles(actor, found).ok) return { ...found, page: { rows: [], next: null }, total: 0, targets: [] };
    const own = ownPartyId(seen.by);
    const page = await findCaseFiles(read, found, own, readCursor(after));
    const total = await countCaseFiles(read, found, own);
    const targets = own === null && may(actor, found, 'attach-file') ? await findFileTargets(read, found) : [];
    return { ...found, page, total, targets };
  },
  authorize: mayListFiles,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '材料' }),
  present({ loaded: c, by, actor }) {
    const own = ownPartyId(by);
    return {
      ref: c.ref,
      number: refLabel('mediation', c.ref),
      title: c.title,
      isParty: own !== null,
      total: c.total,
      files: c.page.rows.map((row) => fileView(row, own)),
      next: c.page.next,
      purposes: filePurposes
        .filter((purpose) => own === null || isForParties(purpose))
        .map((purpose) => ({ purpose, label: purposes[purpose].label, takes: purposes[purpose].takes })),
      parties: own === null ? c.parties.map((p) => ({ id: p.id, name: p.name, side: p.side })) : [],
      targets: c.targets,
      can: { attach: may(actor, c, 'attach-file') },
    };
  },
});
export type FilesView = View<typeof showCaseFiles>;

async function loadOne(read: Reader, { id, ...at }: At & { id: string }, { actor }: { actor: Actor }) {
  const found = await findCase(read, at);
  if (!found || !mayRead(actor, found).ok || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const file = await findCaseFile(read, found.id, id);
  return file && { ...found, file };
}
type One = NonNullable<Awaited<ReturnType<typeof loadOne>>>;

/** One of them: who brought it, who may see it, and what may be done with it. */
export const showCaseFile = defineQuery({
  name: 'mediation.file',
  load: loadOne,
  authorize: (actor, loaded: One) => mayReadFile(actor, loaded, loaded.file),
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '材料' }),
  present({ loaded: c, by, actor }: { loaded: One; by: CaseReader; actor: Actor }) {
    const isThere = !c.file.removedAt;
    return {
      ref: c.ref,
      number: refLabel('mediation', c.ref),
      file: fileView(c.file, ownPartyId(by)),
      can: {
        share: isThere && !isOpenToParties(c.file.purpose) && may(actor, c, 'share-file'),
        remove: isThere && mayWork(c.state, 'remove-file') && mayRemoveFile(actor, c, c.file).ok,
      },
    };
  },
});
export type OneFileView = View<typeof showCaseFile>;
