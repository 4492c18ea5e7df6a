import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { PrintSheet } from '@/components/votes/print-sheet';
import { ResultPaper } from '@/components/votes/result-paper';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showVote } from '@/lib/votes/queries/record';

export const metadata = { title: '打印结果公告' };

export default async function PrintResultPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showVote, { community, ref });
  if (!vote.certificate) notFound();
  const back = `/c/${community}/votes/${ref}`;
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet back={back} label="回到表决" button="打印">
        <ResultPaper vote={vote} url={`${await requestOrigin()}${back}`} />
      </PrintSheet>
    </Page>
  );
}
