import { GridForm } from '@/components/community/grid-form';
import { Page } from '@/components/layout/page';
import { newGrid } from '@/lib/community/queries/form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { addGridAction } from '../actions';

export const metadata = { title: '登记一个网格' };

export default async function NewGridPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { parents } = await ask(newGrid, { community });
  return (
    <Page {...(await frame(community))} simple>
      <GridForm
        action={addGridAction}
        hidden={{ community, key: newId() }}
        initial={await readDraft(one((await searchParams).draft))}
        back={`/c/${community}/grids`}
        parents={parents}
      />
    </Page>
  );
}
