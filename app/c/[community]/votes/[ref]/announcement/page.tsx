import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { AnnouncementPaper, TextPapers } from '@/components/votes/announcement-paper';
import { PrintSheet } from '@/components/votes/print-sheet';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showVote } from '@/lib/votes/queries/record';

export const metadata = { title: '打印表决公告' };

export default async function PrintAnnouncementPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showVote, { community, ref });
  if (!vote.announcedAt) notFound();
  const back = `/c/${community}/votes/${ref}`;
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet back={back} label="回到表决" button="打印">
        <AnnouncementPaper vote={vote} url={`${await requestOrigin()}${back}`} />
        <TextPapers vote={vote} />
      </PrintSheet>
    </Page>
  );
}
