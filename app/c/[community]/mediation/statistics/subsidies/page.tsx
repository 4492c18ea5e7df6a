import { Page } from '@/components/layout/page';
import { Subsidies } from '@/components/mediation/subsidies';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showSubsidies } from '@/lib/mediation/queries/subsidies';
import { askedOf } from '../asked';
import { saveRatesAction } from './actions';

export const metadata = { title: '以案定补' };

export default async function SubsidiesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const asked = await searchParams;
  const view = await ask(showSubsidies, askedOf(community, asked));
  const initial = await readDraft(one(asked.draft));
  const period = String(new URLSearchParams({ ...view.period }));
  const hidden = { community, version: view.version, period, key: newId() };
  const path = `/c/${community}/mediation`;
  return (
    <Page {...(await frame(community))} current="mediation">
      <Subsidies view={view} path={path} action={saveRatesAction} hidden={hidden} initial={initial} />
    </Page>
  );
}
