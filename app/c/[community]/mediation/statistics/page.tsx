import { Page } from '@/components/layout/page';
import { Statistics } from '@/components/mediation/statistics';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showStatistics } from '@/lib/mediation/queries/statistics';
import { askedOf, sameOf } from './asked';

export const metadata = { title: '调解统计' };

export default async function StatisticsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(showStatistics, askedOf(community, await searchParams));
  return (
    <Page {...(await frame(community))} current="mediation">
      <Statistics view={view} path={`/c/${community}/mediation`} asked={sameOf(view)} />
    </Page>
  );
}
