import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { VoteList } from '@/components/votes/vote-list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listVotes } from '@/lib/votes/queries/list';

export const metadata = { title: '表决' };

export default async function AllVotesPage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(listVotes, { ...query, community: null });
  return (
    <Page {...(await frame(null))} current="votes">
      <VoteList view={view} path="/votes" query={query} />
    </Page>
  );
}
