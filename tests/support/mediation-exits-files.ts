// Files of the planted cases: of one side alone, of those who mediate alone, and one shown to both.
import { desc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { attachFile } from '@/lib/mediation/commands/attach-file';
import { shareFile } from '@/lib/mediation/commands/share-file';
import { aPhoto, asFile } from './files';
import { anAmr } from './media';
import { type Dispute, run } from './mediation';
import { monday } from './world';

export interface PlantedFiles {
  own: string;
  talk: string;
  shared: string;
}

async function newest(caseId: string) {
  const { mediationFiles } = tables;
  const [row] = await store.read
    .select()
    .from(mediationFiles)
    .where(eq(mediationFiles.caseId, caseId))
    .orderBy(desc(mediationFiles.fileId))
    .limit(1);
  return row!.fileId;
}

export async function plantFiles(
  d: Dispute,
  c: { id: string; ref: string; respondentId: string },
  words: Record<keyof PlantedFiles, string>,
): Promise<PlantedFiles> {
  const on = { community: d.code, ref: c.ref };
  const bring = async (who: { actor: Dispute['mediator']['actor'] }, input: object) => {
    await run(attachFile, who.actor, { ...on, ...input }, monday);
    return newest(c.id);
  };
  const photo = async () => asFile(await aPhoto());
  const own = await bring(d.downstairs, { purpose: 'evidence', caption: words.own, files: await photo() });
  const talk = await bring(d.mediator, { purpose: 'step', caption: words.talk, files: asFile(anAmr(), '新录音.amr') });
  const given = { purpose: 'evidence', partyId: c.respondentId, caption: words.shared };
  const shared = await bring(d.mediator, { ...given, files: await photo() });
  await run(shareFile, d.mediator.actor, { ...on, fileId: shared, shared: 'yes' }, monday);
  return { own, talk, shared };
}
