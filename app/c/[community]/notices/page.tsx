import { Page } from '@/components/layout/page';
import { NoticeList } from '@/components/notices/notice-list';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listNotices } from '@/lib/notices/queries/list';

export const metadata = { title: '隐患整改告知单' };

export default async function NoticesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listNotices, { ...query, community });
  return (
    <Page {...(await frame(community))} current="notices">
      <NoticeList view={view} path={`/c/${community}/notices`} query={query} />
    </Page>
  );
}
