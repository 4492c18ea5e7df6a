import { Page } from '@/components/layout/page';
import { Openings } from '@/components/mediation/openings';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listOpenings } from '@/lib/mediation/queries/opening-views';

export const metadata = { title: '紧急查看记录' };

export default async function OpeningsPage({ params }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listOpenings, { community });
  return (
    <Page {...(await frame(community))} current="mediation">
      <Openings view={view} list={`/c/${community}/mediation`} />
    </Page>
  );
}
