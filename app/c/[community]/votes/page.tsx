import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { VoteList } from '@/components/votes/vote-list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listVotes } from '@/lib/votes/queries/list';

export const metadata = { title: '表决' };

export default async function VotesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listVotes, { ...query, community });
  return (
    <Page {...(await frame(community))} current="votes">
      <VoteList view={view} path={`/c/${community}/votes`} query={query} />
    </Page>
  );
}
