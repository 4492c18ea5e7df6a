import { Page } from '@/components/layout/page';
import { AgendaPaper } from '@/components/meetings/agenda-paper';
import { PaperHead } from '@/components/meetings/paper-head';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showMeeting } from '@/lib/meetings/queries/record';

export const metadata = { title: '会议议程' };

export default async function AgendaPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const meeting = await ask(showMeeting, { community, ref });
  const path = `/c/${community}/meetings/${ref}`;
  return (
    <Page {...(await frame(community))} current="meetings">
      <PaperHead title="议程" back={path} />
      <AgendaPaper meeting={meeting} address={`${await requestOrigin()}${path}`} />
    </Page>
  );
}
