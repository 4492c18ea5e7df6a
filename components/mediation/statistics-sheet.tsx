import { PaperSheets } from '@/components/ui/paper-sheets';
import { PrintSheet } from '@/components/votes/print-sheet';
import { statisticsPaper } from '@/lib/mediation/documents/statistics-paper';
import type { StatisticsView } from '@/lib/mediation/queries/statistics';

interface SheetProps {
  view: StatisticsView;
  back: string;
  /** Who and when: at the foot. */
  printed: string;
}

export function StatisticsSheet({ view, back, printed }: SheetProps) {
  return (
    <PrintSheet back={back} label="回到统计" button="打印统计表">
      <PaperSheets papers={[statisticsPaper(view, printed)]} />
    </PrintSheet>
  );
}
