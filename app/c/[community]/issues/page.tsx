import { IssueList } from '@/components/issues/issue-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { listIssues } from '@/lib/issues/queries/list';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '事项' };

export default async function IssuesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listIssues, { ...query, community });
  return (
    <Page {...(await frame(community))} current="issues">
      <IssueList view={view} path={`/c/${community}/issues`} query={query} />
    </Page>
  );
}
