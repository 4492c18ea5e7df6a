import { Places } from '@/components/community/places';
import { Page } from '@/components/layout/page';
import { showPlaces } from '@/lib/community/queries/places';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from '../actions';

export const metadata = { title: '小区和楼栋' };

export default async function PlacesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = await searchParams;
  const view = await ask(showPlaces, { community, estate: one(query.estate) });
  const people = `/c/${community}/people`;
  return (
    <Page {...(await frame(community))}>
      <Places
        view={view}
        path={`${people}/places`}
        people={people}
        actions={actions}
        hidden={{ community, key: newId() }}
        initial={await readDraft(one(query.draft))}
      />
    </Page>
  );
}
