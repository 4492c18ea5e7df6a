import { BuildingSheet } from '@/components/community/building-sheet';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { showBuilding } from '@/lib/community/queries/building';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, type PageInput } from '@/lib/kernel/page';
import { addUnitAction } from '../../actions';

export const metadata = { title: '一栋楼' };

export default async function BuildingPage({ params, searchParams }: PageInput<'community' | 'building'>) {
  const { community, building } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(showBuilding, { community, id: building, after: query.after });
  return (
    <Page {...(await frame(community))}>
      <BuildingSheet
        view={view}
        people={`/c/${community}/people`}
        query={query}
        action={addUnitAction}
        hidden={{ community, key: newId() }}
        initial={await readDraft(query.draft)}
      />
    </Page>
  );
}
