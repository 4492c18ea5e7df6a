import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { fileStore } from '@/lib/files/store';
import { dateTime } from '@/lib/i18n/format';
import { csvOf } from '@/lib/kernel/csv';
import { type Answer, defineQuery, type Query } from '@/lib/kernel/query';
import { fileArchive } from '../documents/archive';
import { mayOpenFile } from '../policy/dossier';
import { isSealed } from '../rules/confidence';
import { type LoadedFile, loadFile } from './file';
import { paperCase } from './paper-case';
import { findTemplates } from './templates';
import { historyView } from './work-view';

const { files } = tables;

type At = { community: string; ref: string; exported: string };

/** Decides and writes down who took the file, before anything of it is read for him. */
const openArchive = defineQuery({
  name: 'mediation.dossier-archive',
  load: loadFile,
  authorize: mayOpenFile,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '导出全卷' }),
  present: ({ loaded, by }) => ({ loaded, by }),
});

const endings = { 'image/jpeg': 'jpg', 'application/pdf': 'pdf' } as const;

/** Of a mediation that failed what was said stays sealed, on recordings and photos too. */
async function findKept(read: Reader, d: LoadedFile) {
  if (isSealed(d.state)) return [];
  const rows = await read
    .select()
    .from(files)
    .where(and(eq(files.subjectId, d.id), isNull(files.removedAt)))
    .orderBy(asc(files.at), asc(files.id));
  const kept: { name: string; bytes: Uint8Array }[] = [];
  for (const [at, { sha256, mediaType }] of rows.entries()) {
    const bytes = await fileStore().get(sha256);
    const ending = Object.hasOwn(endings, mediaType) ? endings[mediaType as keyof typeof endings] : 'bin';
    if (bytes) kept.push({ name: `${at + 1}.${ending}`, bytes });
  }
  return kept;
}

/** Made when it is asked for, and kept nowhere: it holds names. */
export const showFileArchive: Query<At, { bytes: Uint8Array<ArrayBuffer>; name: string }> = {
  name: openArchive.name,
  async run(context, { exported, ...at }): Promise<Answer<{ bytes: Uint8Array<ArrayBuffer>; name: string }>> {
    const opened = await openArchive.run(context, at);
    if (!opened.ok) return opened;
    const { loaded: d, by } = opened.value;
    const { read } = context.store;
    const c = paperCase(d, d.rows, by);
    const history = csvOf([
      ['时间', '谁', '做了什么', '说明'],
      ...historyView(d, by.audience).map((h) => [dateTime(h.at), h.who ?? '系统', h.what, h.words]),
    ]);
    const [kept, fill] = await Promise.all([findKept(read, d), findTemplates(read, d.communityId, c, exported)]);
    const bytes = await fileArchive({ c, exported, fill, history, files: kept, now: context.now });
    return { ok: true, value: { bytes, name: `${c.bound?.number ?? `调解卷宗 ${d.ref}`}.zip` } };
  },
};
