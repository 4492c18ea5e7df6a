import { CharterList } from '@/components/charters/charter-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { listCharters } from '@/lib/charters/queries/list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '公约' };

export default async function AllChartersPage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(listCharters, { ...query, community: null });
  return (
    <Page {...(await frame(null))} current="charters">
      <CharterList view={view} path="/charters" query={query} />
    </Page>
  );
}
