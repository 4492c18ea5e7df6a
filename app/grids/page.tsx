import { GridList } from '@/components/community/grid-list';
import { Page } from '@/components/layout/page';
import { listGrids } from '@/lib/community/queries/grids';
import { frame } from '@/lib/identity/frame';
import { ask } from '@/lib/kernel/page';

export const metadata = { title: '网格' };

export default async function AllGridsPage() {
  const view = await ask(listGrids, { community: null });
  return (
    <Page {...(await frame(null))}>
      <GridList view={view} many />
    </Page>
  );
}
