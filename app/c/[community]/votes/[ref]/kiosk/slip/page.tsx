import { Page } from '@/components/layout/page';
import { KioskSlip } from '@/components/votes/kiosk-slip';
import { PrintSheet } from '@/components/votes/print-sheet';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showKioskSlip } from '@/lib/votes/queries/kiosk-desk';

export const metadata = { title: '自助投票票条' };

export default async function KioskSlipPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showKioskSlip, { community, ref, slip: one((await searchParams).slip) ?? '' });
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet back={`/c/${community}/votes/${ref}/kiosk`} label="回到自助投票登记" button="打印票条">
        <KioskSlip vote={vote} />
      </PrintSheet>
    </Page>
  );
}
