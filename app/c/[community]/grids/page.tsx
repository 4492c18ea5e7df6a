import { GridList } from '@/components/community/grid-list';
import { Page } from '@/components/layout/page';
import { listGrids } from '@/lib/community/queries/grids';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '网格' };

export default async function GridsPage({ params }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listGrids, { community });
  return (
    <Page {...(await frame(community))}>
      <GridList view={view} many={false} />
    </Page>
  );
}
