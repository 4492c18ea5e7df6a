import { paginateAll } from '@/lib/kernel/paper/paginate-all';
import type { Block, PaperContent } from '@/lib/kernel/paper/sheet';
import { Paper, PaperBody, PaperSign } from './paper';
import { PaperDrawing } from './paper-drawing';
import { PaperGrid } from './paper-grid';
import { PaperTable } from './paper-table';
import { PaperWords } from './paper-words';
import { Qr } from './qr';

/** Papers described as data, on sheets of A4; `docxOf` makes the Word file of the same. */
export function PaperSheets({ papers }: { papers: readonly PaperContent[] }) {
  return paginateAll(papers).map(({ key, blocks, qr, foot, org, number, filed: _, isAnnex: __, ...sheet }) => (
    <Paper
      key={key}
      {...sheet}
      org={org}
      number={number}
      qr={qr ? <Qr text={qr.text} label={qr.label} /> : null}
      foot={foot ? <PaperWords>{foot}</PaperWords> : null}
    >
      {bodies(blocks).map((group) => (
        <Piece key={group.key} blocks={group.blocks} />
      ))}
    </Paper>
  ));
}

const isLines = ({ kind }: Block) => kind === 'text' || kind === 'sign';

/** Lines that follow each other stand in one body. */
function bodies(blocks: readonly Block[]) {
  const groups: { key: number; blocks: Block[] }[] = [];
  for (const [key, block] of blocks.entries()) {
    const last = groups.at(-1);
    if (last && isLines(block) && isLines(last.blocks[0]!)) last.blocks.push(block);
    else groups.push({ key, blocks: [block] });
  }
  return groups;
}

function Piece({ blocks }: { blocks: Block[] }) {
  const [first] = blocks;
  if (first?.kind === 'table') return <PaperGrid {...first} />;
  if (first?.kind === 'drawing') return <PaperDrawing {...first} />;
  if (first?.kind === 'seal')
    return (
      <PaperSign
        left={
          first.left ? (
            <p>
              <PaperWords>{first.left}</PaperWords>
            </p>
          ) : null
        }
        org={first.org}
        date={first.date}
      />
    );
  if (first?.kind === 'pairs')
    return (
      <PaperTable
        rows={first.rows.map((pairs) => ({
          key: pairs[0]?.head ?? '',
          tall: pairs.some((p) => p.tall),
          cells: pairs.map(({ head, value, strong }) => ({
            head,
            value: strong ? <b>{value}</b> : <PaperWords>{value}</PaperWords>,
          })),
        }))}
      />
    );
  const lines = blocks.flatMap((block) =>
    block.kind === 'text'
      ? [{ words: block.text, flat: block.flat }]
      : block.kind === 'sign'
        ? block.lines.map((words) => ({ words, flat: true }))
        : [],
  );
  return (
    <PaperBody>
      {lines.map(({ words, flat }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet never move
        <p key={at} className={flat ? 'flat' : undefined}>
          <PaperWords>{words}</PaperWords>
        </p>
      ))}
    </PaperBody>
  );
}
