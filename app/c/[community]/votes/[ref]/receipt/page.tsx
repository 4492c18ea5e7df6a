import { Page } from '@/components/layout/page';
import { ReceiptPage } from '@/components/votes/receipt-page';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { takeReceipt } from '@/lib/votes/commands/hand-receipt';
import { showReceipt } from '@/lib/votes/queries/ballot';

export const metadata = { title: '回执' };

export default async function VoteReceiptPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showReceipt, { community, ref, number: one((await searchParams).number) });
  return (
    <Page {...(await frame(community))} current="votes" simple>
      <ReceiptPage vote={vote} code={await takeReceipt(vote.head.number)} />
    </Page>
  );
}
