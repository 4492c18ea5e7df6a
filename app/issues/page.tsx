import { IssueList } from '@/components/issues/issue-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { listIssues } from '@/lib/issues/queries/list';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '事项' };

export default async function AllIssuesPage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(listIssues, { ...query, community: null });
  return (
    <Page {...(await frame(null))} current="issues">
      <IssueList view={view} path="/issues" query={query} />
    </Page>
  );
}
