import { PaperSheets } from '@/components/ui/paper-sheets';
import { PrintSheet } from '@/components/votes/print-sheet';
import type { PaperView } from '@/lib/mediation/queries/paper';

interface CasePaperProps {
  view: PaperView;
  /** The case. */
  back: string;
  docx: string;
  /** Who printed it and when: at the foot of each sheet. */
  printed: string;
}

export function CasePaper({ view, back, docx, printed }: CasePaperProps) {
  return (
    <PrintSheet
      back={back}
      label="回到案子"
      button={`打印${view.name}`}
      acts={
        <>
          <a href={docx}>下载 Word</a>
          {view.isStaff ? <a href={`${back}/dossier`}>看卷宗</a> : null}
        </>
      }
    >
      <PaperSheets papers={view.papers.map((paper) => ({ ...paper, foot: printed }))} />
    </PrintSheet>
  );
}
