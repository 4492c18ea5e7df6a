import { headers } from 'next/headers';
import { SlipPaper } from '@/components/identity/slip-paper';
import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';
import { showSlip } from '@/lib/identity/queries/slip-sheet';
import { siteOrigin } from '@/lib/identity/secure';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '户码' };

export default async function SlipPage({ params }: PageInput<'community' | 'slip'>) {
  const { community, slip } = await params;
  const view = await ask(showSlip, { community, slip });
  return (
    <Page {...(await frame(community))} bare>
      <SlipPaper slip={view} community={community} origin={siteOrigin(await headers())} />
    </Page>
  );
}
