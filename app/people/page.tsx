import { PeopleList } from '@/components/community/people-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { listPeople } from '@/lib/community/queries/list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '人员' };

export default async function AllPeoplePage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(listPeople, { ...query, community: null });
  return (
    <Page {...(await frame(null))}>
      <PeopleList view={view} path="/people" query={query} />
    </Page>
  );
}
