import { Page } from '@/components/layout/page';
import { KeepingPage } from '@/components/mediation/keeping-page';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showDueFiles } from '@/lib/mediation/queries/due-files';
import { saveKeepingAction } from './actions';

export const metadata = { title: '卷宗保管和回访' };

export default async function MediationKeepingPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(showDueFiles, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation">
      <KeepingPage view={view} community={community} action={saveKeepingAction} initial={initial} />
    </Page>
  );
}
