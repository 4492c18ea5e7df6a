import { AlignmentType, BorderStyle, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import { toBuffer } from 'qrcode';
import { cellOf, gridOf, pairsOf, tableOf } from './docx-tables';
import { line, songti, textWidth } from './docx-type';
import { type Drawing, drawnMm, pngOf } from './drawing';
import { widthOf } from './paginate';
import type { Block, PaperContent } from './sheet';

/** 三号仿宋, two characters in, as a paragraph of an official paper. */
const bodyText = (words: string, flat: boolean | undefined, isFollowed: boolean) =>
  words.split('\n').map(
    (each) =>
      new Paragraph({
        keepNext: isFollowed,
        alignment: AlignmentType.BOTH,
        spacing: line,
        ...(flat ? {} : { indent: { firstLine: 640 } }),
        children: [new TextRun(each)],
      }),
  );

/** Characters of this size on a line. */
const perLine = 27;
/** No character keeps a blank date together in LibreOffice: one that does not fit begins a line of its own. */
function signOf(words: string, isFollowed = false) {
  const at = widthOf(words) > perLine ? words.search(/　*年　+月　+日$/) : -1;
  const date = at > 0 ? [new TextRun({ text: words.slice(at), break: 1 })] : [];
  return new Paragraph({
    keepLines: true,
    keepNext: isFollowed,
    spacing: { ...line, before: 120 },
    children: [new TextRun(at > 0 ? words.slice(0, at) : words), ...date],
  });
}
const atRight = (words: string, before: number) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepLines: true,
    // Neither the date nor the code under it is a page of its own.
    keepNext: true,
    indent: { right: 640 },
    spacing: { ...line, before },
    children: [new TextRun(words)],
  });

/** Tables that follow each other would run into one. */
const gap = (isFollowed = false) => new Paragraph({ keepNext: isFollowed, spacing: { line: 120 }, children: [] });

const perMm = 96 / 25.4;
async function drawingOf(drawn: Drawing & { label: string }): Promise<Paragraph[]> {
  const picture = new ImageRun({
    type: 'png',
    data: await pngOf(drawn),
    transformation: { width: Math.round(drawnMm.width * perMm), height: Math.round(drawnMm.height * perMm) },
    altText: { name: '屏上签名', title: drawn.label, description: drawn.label },
  });
  return [new Paragraph({ keepNext: true, spacing: { before: 120 }, children: [picture] }), signOf(drawn.label)];
}

/** A heading stays with what it is over, and nobody signs a page that says nothing. */
export async function blockOf(block: Block, next?: Block): Promise<(Paragraph | Table)[]> {
  const isFollowed = next?.kind === 'sign' || next?.kind === 'seal';
  if (block.kind === 'text') return bodyText(block.text, block.flat, isFollowed || /：$/.test(block.text));
  if (block.kind === 'pairs') return [pairsOf(block.rows), gap()];
  if (block.kind === 'table') return [gridOf(block), gap()];
  if (block.kind === 'sign')
    return block.lines.map((words, at, { length }) =>
      signOf(words, at + 1 < length ? !at || at + 2 === length : isFollowed),
    );
  if (block.kind === 'drawing') return drawingOf(block);
  return [
    ...(block.left ? [signOf(block.left, true)] : []),
    atRight(`${block.org}（盖章）`, 480),
    atRight(block.date, 0),
  ];
}

/** The QR and the line of words beside it, in a table without lines. */
export async function footOf({ qr, foot }: PaperContent): Promise<(Paragraph | Table)[]> {
  if (!qr) return [];
  const words = (foot ?? '')
    .split('\n')
    .map((each) => new Paragraph({ children: [new TextRun({ text: each, font: songti, size: 21 })] }));
  const picture = new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: await toBuffer(qr.text, { errorCorrectionLevel: 'M', margin: 0, scale: 6 }),
        transformation: { width: 96, height: 96 },
        altText: { name: 'QR', title: qr.label, description: `${qr.label} ${qr.text}` },
      }),
    ],
  });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const widths = [1700, textWidth - 1700];
  return [gap(true), tableOf(widths, [[cellOf([picture], widths[0]!), cellOf(words, widths[1]!)]], { borders })];
}
