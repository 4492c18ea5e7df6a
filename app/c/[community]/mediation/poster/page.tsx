import { Page } from '@/components/layout/page';
import { Poster } from '@/components/mediation/poster';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showPoster } from '@/lib/mediation/queries/poster';

export const metadata = { title: '扫码申请调解' };

export default async function MediationPosterPage({ params }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(showPoster, { community });
  const path = `/c/${community}/mediation`;
  return (
    <Page {...(await frame(community))} current="mediation">
      <Poster view={view} back={path} address={`${await requestOrigin()}${path}/new`} />
    </Page>
  );
}
