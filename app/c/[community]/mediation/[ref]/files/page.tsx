import { Page } from '@/components/layout/page';
import { Attachments } from '@/components/mediation/attachments';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showCaseFiles } from '@/lib/mediation/queries/files-page';
import { attachFileAction } from './actions';

export const metadata = { title: '调解材料' };

export default async function CaseFilesPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const query = await searchParams;
  const after = one(query.after);
  const view = await ask(showCaseFiles, { community, ref, after });
  const initial = await readDraft(one(query.draft));
  const hidden = { community, ref, key: newId() };
  return (
    <Page {...(await frame(community))} current="mediation">
      <Attachments view={view} hidden={hidden} initial={initial} action={attachFileAction} after={after} />
    </Page>
  );
}
