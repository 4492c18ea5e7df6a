import { Page } from '@/components/layout/page';
import { FindingForm } from '@/components/mediation/finding-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showFinding } from '@/lib/mediation/queries/screenings';
import { openFindingAction } from '../actions';

export const metadata = { title: '主动调解' };

export default async function FindingPage({ params, searchParams }: PageInput<'community' | 'id'>) {
  const { community, id } = await params;
  const known = await ask(showFinding, { community, id });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, screeningId: id, key: newId() };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <FindingForm action={openFindingAction} hidden={hidden} initial={initial} known={known} />
    </Page>
  );
}
