import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { MinutesPaper } from '@/components/meetings/minutes-paper';
import { PaperHead } from '@/components/meetings/paper-head';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, type PageInput } from '@/lib/kernel/page';
import { sheetsOf } from '@/lib/meetings/documents/minutes';
import { showMeeting } from '@/lib/meetings/queries/record';

export const metadata = { title: '会议纪要' };

export default async function MinutesPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const meeting = await ask(showMeeting, { community, ref });
  if (!meeting.minutes?.text) notFound();
  const path = `/c/${community}/meetings/${ref}`;
  return (
    <Page {...(await frame(community))} current="meetings">
      <PaperHead title="会议纪要" back={path} />
      <MinutesPaper
        meeting={meeting}
        address={`${await requestOrigin()}${path}`}
        sheets={sheetsOf(meeting.minutes.text)}
      />
    </Page>
  );
}
