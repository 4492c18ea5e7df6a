import { Page } from '@/components/layout/page';
import { ScreeningForm } from '@/components/mediation/screening-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { startScreening } from '@/lib/mediation/queries/screenings';
import { recordScreeningAction } from '../actions';

export const metadata = { title: '记一次排查' };

export default async function NewScreeningPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(startScreening, { community });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, key: newId() };
  const back = `/c/${community}/mediation/screenings`;
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <ScreeningForm view={view} back={back} action={recordScreeningAction} hidden={hidden} initial={initial} />
    </Page>
  );
}
