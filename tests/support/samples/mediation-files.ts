import { desc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { attachFile } from '@/lib/mediation/commands/attach-file';
import { removeFile } from '@/lib/mediation/commands/remove-file';
import { shareFile } from '@/lib/mediation/commands/share-file';
import { aPhoto, asFile } from '../files';
import { aCase } from './mediation';
import type { Samples, World } from './world';

const { mediationFiles } = tables;

async function bringing(w: World) {
  const { on } = await aCase(w, 2);
  const files = asFile(await aPhoto());
  const of = { community: w.code, ref: on.ref, purpose: 'evidence', caption: '漏水的照片' };
  return { id: on.id, input: { ...of, files } };
}
/** Brought by the party whose case it is. */
async function brought(w: World) {
  const { id, input } = await bringing(w);
  await w.run(attachFile, 'resident', input);
  const [row] = await store.read
    .select()
    .from(mediationFiles)
    .where(eq(mediationFiles.caseId, id))
    .orderBy(desc(mediationFiles.fileId));
  return { community: w.code, ref: input.ref, fileId: row!.fileId };
}

export const mediationFileDeeds: Samples = {
  'mediation.attach-file': async (w) => ({ command: attachFile, by: 'resident', input: (await bringing(w)).input }),
  'mediation.share-file': async (w) => ({
    ...{ command: shareFile, by: 'mediator' },
    input: { ...(await brought(w)), shared: 'yes' },
  }),
  'mediation.remove-file': async (w) => ({
    ...{ command: removeFile, by: 'resident' },
    input: { ...(await brought(w)), reason: '传错了' },
  }),
};
