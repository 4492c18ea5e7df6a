import { Page } from '@/components/layout/page';
import { Screenings } from '@/components/mediation/screenings';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listScreenings } from '@/lib/mediation/queries/screenings';
import { recordScreeningAction } from './actions';

export const metadata = { title: '排查' };

export default async function ScreeningsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { after, draft } = await searchParams;
  const view = await ask(listScreenings, { community, after: one(after) });
  const form = {
    action: recordScreeningAction,
    hidden: { community, key: newId() },
    initial: await readDraft(one(draft)),
  };
  return (
    <Page {...(await frame(community))} current="mediation">
      <Screenings view={view} path={`/c/${community}/mediation`} {...form} />
    </Page>
  );
}
