import { CharterList } from '@/components/charters/charter-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { listCharters } from '@/lib/charters/queries/list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '公约' };

export default async function ChartersPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listCharters, { ...query, community });
  return (
    <Page {...(await frame(community))} current="charters">
      <CharterList view={view} path={`/c/${community}/charters`} query={query} />
    </Page>
  );
}
