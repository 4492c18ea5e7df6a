import { Page } from '@/components/layout/page';
import { AnnounceCheck } from '@/components/votes/announce-check';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { checkAnnouncement } from '@/lib/votes/queries/announcement';
import { announceVoteAction } from '../../actions';

export const metadata = { title: '核对以后公告' };

export default async function AnnouncePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(checkAnnouncement, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes" simple>
      <AnnounceCheck
        vote={vote}
        action={announceVoteAction}
        hidden={{ community, ref, version: vote.version, key: newId() }}
        initial={initial}
      />
    </Page>
  );
}
