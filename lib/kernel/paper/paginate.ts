import type { Block, PaperContent } from './sheet';

export interface Sheet extends PaperContent {
  key: string;
  page: number;
  pages: number;
}

// All in em of app/styles/paper.css: the height of the sheet without its margins and lines, then what each thing takes.
const sheetHeight = 46.6;
/** In Chinese characters: a Latin letter or a digit takes about half of one. */
export const widthOf = (line: string) => [...line].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.55 : 1), 0);
const linesOf = (words: string, perLine: number) =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
const textLine = 1.45;
const cellLine = 1.13;
const cellEdge = 0.5;
/** Rows of a list stand closer. */
const rowEdge = 0.22;
/** A line across the whole table, in characters. */
const tableChars = 34;
const signed = 2.2;

function gridRow(cells: readonly string[], widths: readonly number[], tall: boolean | undefined) {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const lines = cells.map((cell, at) => linesOf(cell, Math.max(1, (tableChars * (widths[at] ?? 1)) / all - 1)));
  return Math.max(Math.max(...lines, 1) * cellLine + rowEdge, tall ? signed : 0);
}

const rowHeights = (block: Block): number[] => {
  if (block.kind === 'pairs')
    return block.rows.map((pairs) =>
      Math.max(
        ...pairs.map((p) =>
          p.tall ? 2.8 : linesOf(p.value, pairs.length > 1 ? 10 : tableChars - 8) * cellLine + cellEdge,
        ),
      ),
    );
  return block.kind === 'table' ? block.rows.map((cells) => gridRow(cells, block.widths, block.tall)) : [];
};

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
function heightOf(block: Block): number {
  if (block.kind === 'text') return linesOf(block.flat ? block.text : `　　${block.text}`, 31) * textLine + 0.3;
  if (block.kind === 'sign') return block.lines.length * textLine * 1.2;
  if (block.kind === 'seal') return 6;
  if (block.kind === 'drawing') return 4 + linesOf(block.label, 31) * textLine;
  return sum(rowHeights(block)) + (block.kind === 'table' ? cellLine + rowEdge : 0) + 0.4;
}

const headHeight = (p: PaperContent) => (p.org ? 2.9 : 0) + (p.number ? 1.8 : 0) + (p.title ? 3 : 0) + 0.6;
const footHeight = (p: PaperContent) => Math.max(p.qr ? 4.5 : 0, linesOf(p.foot ?? '', 26) * 1.05) + 0.7;

/** The rows that still fit, and the rest as a block of its own with the same head. */
function split(block: Block, room: number): [Block, Block] | null {
  if (block.kind !== 'table' && block.kind !== 'pairs') return null;
  let used = block.kind === 'table' ? cellLine + rowEdge : 0;
  const heights = rowHeights(block);
  const fits = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  if (fits < 1) return null;
  return [{ ...block, rows: block.rows.slice(0, fits) } as Block, { ...block, rows: block.rows.slice(fits) } as Block];
}

/** A seal takes the signatures before it along, signatures the last words they are put under, these their heading. */
function along(here: Block[], block: Block): Block[] {
  let [at, next] = [here.length, block];
  for (let last = here[at - 1]; at > 1 && last && goesWith(last, next); last = here[at - 1])
    [at, next] = [at - 1, last];
  return here.splice(at);
}
const goesWith = (last: Block, next: Block) =>
  next.kind === 'seal'
    ? last.kind === 'sign' || last.kind === 'text'
    : last.kind === 'text' && (next.kind === 'sign' || (next.kind === 'text' && /：$/.test(last.text)));

/** What is too long for one sheet goes on on the next. */
export function paginate(paper: PaperContent, name = 'p'): Sheet[] {
  const further: PaperContent = paper.repeats ? paper : { ...paper, org: '', title: '' };
  const roomOf = (p: PaperContent) => sheetHeight - headHeight(p) - footHeight(p);
  const sheets: Block[][] = [[]];
  const waiting = [...paper.blocks];
  let room = roomOf(paper);
  for (let block = waiting.shift(); block; block = waiting.shift()) {
    const here = sheets.at(-1)!;
    const parts = heightOf(block) > room ? split(block, room) : null;
    if (heightOf(block) <= room || (!parts && !here.length)) {
      here.push(block);
      room -= heightOf(block);
      continue;
    }
    if (parts) here.push(parts[0]);
    waiting.unshift(...(parts ? [parts[1]] : [...along(here, block), block]));
    sheets.push([]);
    room = roomOf(further);
  }
  return sheets.map((blocks, at) => ({
    ...(at ? further : paper),
    ...(paper.filed ? { foot: `卷内第${paper.filed + at}页` } : {}),
    blocks,
    key: `${name}-${at}`,
    page: at + 1,
    pages: sheets.length,
  }));
}
