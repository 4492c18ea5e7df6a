import { PeopleList } from '@/components/community/people-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { listPeople } from '@/lib/community/queries/list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '人员' };

export default async function PeoplePage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listPeople, { ...query, community });
  return (
    <Page {...(await frame(community))}>
      <PeopleList view={view} path={`/c/${community}/people`} query={query} />
    </Page>
  );
}
