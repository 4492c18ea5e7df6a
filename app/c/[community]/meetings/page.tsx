import { Page } from '@/components/layout/page';
import { MeetingList } from '@/components/meetings/meeting-list';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listMeetings } from '@/lib/meetings/queries/list';

export const metadata = { title: '会议' };

export default async function MeetingsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(listMeetings, { ...query, community });
  return (
    <Page {...(await frame(community))} current="meetings">
      <MeetingList view={view} path={`/c/${community}/meetings`} query={query} />
    </Page>
  );
}
