import { Page } from '@/components/layout/page';
import { PreventionForm } from '@/components/mediation/prevention-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showPrevention } from '@/lib/mediation/queries/prevention';
import { notePreventionAction } from './actions';

export const metadata = { title: '调解' };

export default async function PreventionPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showPrevention, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, version: view.version, key: newId() };
  const back = `/c/${community}/mediation/${ref}`;
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <PreventionForm view={view} back={back} action={notePreventionAction} hidden={hidden} initial={initial} />
    </Page>
  );
}
