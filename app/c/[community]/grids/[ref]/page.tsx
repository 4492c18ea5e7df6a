import { GridSheet } from '@/components/community/grid-sheet';
import { Page } from '@/components/layout/page';
import { showGrid } from '@/lib/community/queries/grids';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { coverBuildingAction } from '../actions';

export const metadata = { title: '网格' };

export default async function GridPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const grid = await ask(showGrid, { community, id: ref });
  return (
    <Page {...(await frame(community))}>
      <GridSheet
        grid={grid}
        action={coverBuildingAction}
        hidden={{ community, gridId: ref, key: newId() }}
        initial={await readDraft(one((await searchParams).draft))}
      />
    </Page>
  );
}
