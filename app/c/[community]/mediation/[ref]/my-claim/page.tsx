import { Page } from '@/components/layout/page';
import { OwnClaim } from '@/components/mediation/own-claim';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showOwnClaim } from '@/lib/mediation/queries/own-claim';

export const metadata = { title: '调解' };

export default async function OwnClaimPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showOwnClaim, { community, ref });
  return (
    <Page {...(await frame(community))} current="mediation">
      <OwnClaim view={view} list={`/c/${community}/mediation`} files={`/c/${community}/files`} />
    </Page>
  );
}
