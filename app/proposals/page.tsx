import { Page } from '@/components/layout/page';
import { ProposalList } from '@/components/proposals/proposal-list';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listProposals } from '@/lib/proposals/queries/list';

export const metadata = { title: '议题' };

export default async function AllProposalsPage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(listProposals, { ...query, community: null });
  return (
    <Page {...(await frame(null))} current="proposals">
      <ProposalList view={view} path="/proposals" query={query} />
    </Page>
  );
}
