import type { Reader } from '@/db';
import { media } from '@/lib/files/rules/media';
import { fileStore } from '@/lib/files/store';
import { dateTime } from '@/lib/i18n/format';
import { csvOf } from '@/lib/kernel/csv';
import { type Answer, defineQuery, type Query } from '@/lib/kernel/query';
import { fileArchive } from '../documents/archive';
import { mayOpenFile } from '../policy/dossier';
import { purposeLabel } from '../rules/files';
import { findKeptFiles } from './case-files';
import { type LoadedFile, loadFile } from './file';
import { paperCase } from './paper-case';
import { findTemplates } from './templates';
import { historyView } from './work-view';

type At = { community: string; ref: string; exported: string };

/** Decides and writes down who took the file, before anything of it is read for him. */
const openArchive = defineQuery({
  name: 'mediation.dossier-archive',
  load: loadFile,
  authorize: mayOpenFile,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '导出全卷' }),
  present: ({ loaded, by }) => ({ loaded, by }),
});

/** What goes into one archive; a recording beyond it stands in the list with its hash, and is fetched by itself. */
const mostBytes = 200 * 2 ** 20;

/** In the order in which they came, each with who, what and when. Sealed ones stay out. */
async function findKept(read: Reader, d: LoadedFile) {
  const rows = await findKeptFiles(read, d);
  const kept: { name: string; bytes: Uint8Array }[] = [];
  const list = [['附件', '是什么', '哪一类', '谁给的', '谁存的', '什么时候', 'SHA-256']];
  let size = 0;
  for (const [at, f] of rows.entries()) {
    const caption = f.caption?.split('\n')[0] ?? '';
    const label = purposeLabel(f.purpose);
    const name = `${at + 1} ${caption || label}.${media[f.mediaType].ending}`.replaceAll(/[\\/:*?"<>|]/g, '·');
    size += f.bytes;
    const bytes = size <= mostBytes ? await fileStore().get(f.sha256) : null;
    if (bytes) kept.push({ name, bytes });
    const said = bytes ? name : `${name}（没有放进来，请在网页上单独下载）`;
    list.push([said, caption, label, f.party ?? '委员会', f.by ?? '', dateTime(f.at), f.sha256]);
  }
  return rows.length ? [...kept, { name: '附件清单.csv', bytes: new TextEncoder().encode(csvOf(list)) }] : [];
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
