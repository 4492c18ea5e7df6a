import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';

/** What stands above a paper on the screen and not on the paper. */
export function PaperHead({ title, back }: { title: string; back: string }) {
  return (
    <div className="noprint">
      <PageHead
        title={title}
        crumb={{ href: back, label: '回到会议', back: true }}
        aside={<PrintButton>打印</PrintButton>}
      />
    </div>
  );
}
