import { Page } from '@/components/layout/page';
import { MeetingSheet } from '@/components/meetings/meeting-sheet';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showMeeting } from '@/lib/meetings/queries/record';
import * as actions from '../actions';

export const metadata = { title: '会议' };

export default async function MeetingPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const meeting = await ask(showMeeting, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, version: meeting.version, key: newId() };
  return (
    <Page {...(await frame(community))} current="meetings">
      <MeetingSheet meeting={meeting} hidden={hidden} initial={initial} actions={actions} />
    </Page>
  );
}
