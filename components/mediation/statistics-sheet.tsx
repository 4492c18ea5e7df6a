import { PaperSheets } from '@/components/ui/paper-sheets';
import { PrintSheet } from '@/components/votes/print-sheet';
import type { PaperContent } from '@/lib/kernel/paper/sheet';

export function StatisticsSheet({ paper, back }: { paper: PaperContent; back: string }) {
  return (
    <PrintSheet back={back} label="回到统计" button="打印统计表">
      <PaperSheets papers={[paper]} />
    </PrintSheet>
  );
}
