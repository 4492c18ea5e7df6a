import { Page } from '@/components/layout/page';
import { StatisticsSheet } from '@/components/mediation/statistics-sheet';
import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { statisticsPaper } from '@/lib/mediation/documents/statistics-paper';
import { exportStatistics } from '@/lib/mediation/queries/statistics';
import { askedOf, sameOf } from '../asked';

export const metadata = { title: '打印统计表' };

export default async function StatisticsPaperPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(exportStatistics, askedOf(community, await searchParams));
  const frameOf = await frame(community);
  const printed = `${frameOf.viewer?.name ?? ''} ${dateTime(new Date())} 打印`;
  const back = `/c/${community}/mediation/statistics?${sameOf(view)}`;
  return (
    <Page {...frameOf} current="mediation" bare>
      <StatisticsSheet paper={statisticsPaper(view, printed)} back={back} />
    </Page>
  );
}
