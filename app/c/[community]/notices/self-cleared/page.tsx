import { Page } from '@/components/layout/page';
import { SelfClearedList } from '@/components/notices/self-cleared-list';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listSelfCleared } from '@/lib/notices/queries/self-cleared';

export const metadata = { title: '自查自清' };

export default async function SelfClearedPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listSelfCleared, { ...query, community });
  return (
    <Page {...(await frame(community))} current="notices">
      <SelfClearedList view={view} path={`/c/${community}/notices/self-cleared`} query={query} />
    </Page>
  );
}
