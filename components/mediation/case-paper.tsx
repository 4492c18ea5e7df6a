import { Paper, PaperBody, PaperBox, PaperSign } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { PrintButton } from '@/components/ui/print-button';
import type { Block } from '@/lib/mediation/documents/sheet';
import type { PaperView } from '@/lib/mediation/queries/paper';

function Piece({ block }: { block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <PaperBody>
          <p className={block.flat ? 'flat' : undefined}>{block.text}</p>
        </PaperBody>
      );
    case 'pairs':
      return <PaperTable rows={block.rows.map((cells) => ({ key: cells[0]?.head ?? '', cells }))} />;
    case 'sign':
      return (
        <PaperBody>
          {block.lines.map((line) => (
            <p key={line} className="flat">
              {line}
            </p>
          ))}
        </PaperBody>
      );
    case 'seal':
      return <PaperSign org={block.org} date={block.date} />;
  }
}

interface CasePaperProps {
  view: PaperView;
  back: string;
  /** Who printed it and when: at the foot of each sheet. */
  printed: string;
}

export function CasePaper({ view, back, printed }: CasePaperProps) {
  return (
    <div className="wrap">
      <div className="acts noprint">
        <PrintButton>{`打印${view.name}`}</PrintButton>
        <a href={back}>回到案子</a>
      </div>
      <PaperBox>
        {view.sheets.map((sheet) => (
          <Paper
            key={sheet.key}
            title={sheet.title}
            number={sheet.number}
            page={sheet.page}
            pages={sheet.pages}
            foot={printed}
          >
            {sheet.blocks.map((block, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet never move
              <Piece key={i} block={block} />
            ))}
          </Paper>
        ))}
      </PaperBox>
    </div>
  );
}
