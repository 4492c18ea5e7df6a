import { Page } from '@/components/layout/page';
import { RoomsPage } from '@/components/mediation/rooms-page';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listRooms } from '@/lib/mediation/queries/room-list';
import { saveRoomAction } from './actions';

export const metadata = { title: '调解室' };

export default async function MediationRoomsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listRooms, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <RoomsPage view={view} community={community} action={saveRoomAction} initial={initial} />
    </Page>
  );
}
