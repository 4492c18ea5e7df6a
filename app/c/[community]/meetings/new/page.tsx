import { Page } from '@/components/layout/page';
import { MeetingForm } from '@/components/meetings/meeting-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newMeeting } from '@/lib/meetings/queries/form';
import { scheduleMeetingAction } from '../actions';

export const metadata = { title: '定一次会议' };

export default async function NewMeetingPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const form = await ask(newMeeting, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="meetings" simple>
      <MeetingForm action={scheduleMeetingAction} hidden={{ community, key: newId() }} initial={initial} {...form} />
    </Page>
  );
}
