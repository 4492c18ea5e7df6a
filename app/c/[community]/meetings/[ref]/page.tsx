import { Page } from '@/components/layout/page';
import { MeetingSheet } from '@/components/meetings/meeting-sheet';
import { ThreadSection } from '@/components/threads/thread-section';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showMeeting } from '@/lib/meetings/queries/record';
import { showThread } from '@/lib/threads/queries';
import * as actions from '../actions';

export const metadata = { title: '会议' };

export default async function MeetingPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const meeting = await ask(showMeeting, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, version: meeting.version, key: newId() };
  return (
    <Page {...(await frame(community))} current="meetings">
      <MeetingSheet meeting={meeting} hidden={hidden} initial={initial} actions={actions}>
        <ThreadSection thread={await ask(showThread, { id: meeting.id })} />
      </MeetingSheet>
    </Page>
  );
}
