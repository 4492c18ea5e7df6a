import { Paper, PaperBody, PaperBox, PaperSign } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { PrintButton } from '@/components/ui/print-button';
import type { Block } from '@/lib/mediation/documents/sheet';
import type { PaperView } from '@/lib/mediation/queries/paper';

/** Lines that follow each other stand in one body. */
function bodies(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && isLines(block) && isLines(last[0]!)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
const isLines = ({ kind }: Block) => kind === 'text' || kind === 'sign';

/** Stays in one line, so that it can be written into. */
const dateToWrite = /\u3000+年\u3000+月\u3000+日$/;

function Lines({ block }: { block: Block }) {
  if (block.kind === 'text') return <p className={block.flat ? 'flat' : undefined}>{block.text}</p>;
  if (block.kind !== 'sign') return null;
  return block.lines.map((line) => (
    <p key={line} className="flat">
      {line.replace(dateToWrite, '')}
      <span className="nb">{dateToWrite.exec(line)}</span>
    </p>
  ));
}

function Piece({ blocks }: { blocks: Block[] }) {
  const [first] = blocks;
  if (first?.kind === 'pairs')
    return <PaperTable rows={first.rows.map((cells) => ({ key: cells[0]?.head ?? '', cells }))} />;
  if (first?.kind === 'seal') return <PaperSign org={first.org} date={first.date} />;
  return (
    <PaperBody>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet never move
        <Lines key={at} block={block} />
      ))}
    </PaperBody>
  );
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
            {bodies(sheet.blocks).map((blocks, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet never move
              <Piece key={i} blocks={blocks} />
            ))}
          </Paper>
        ))}
      </PaperBox>
    </div>
  );
}
