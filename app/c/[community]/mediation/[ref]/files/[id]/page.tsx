import { Page } from '@/components/layout/page';
import { Attachment } from '@/components/mediation/attachment';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showCaseFile } from '@/lib/mediation/queries/files-page';
import { removeFileAction, shareFileAction } from '../actions';

export const metadata = { title: '调解材料' };

export default async function CaseFilePage({ params, searchParams }: PageInput<'community' | 'ref' | 'id'>) {
  const { community, ref, id } = await params;
  const view = await ask(showCaseFile, { community, ref, id });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, fileId: id, key: newId() };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <Attachment view={view} hidden={hidden} initial={initial} share={shareFileAction} remove={removeFileAction} />
    </Page>
  );
}
