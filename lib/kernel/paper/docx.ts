// Papers as a Word file: A4 with the margins and type of official papers (GB/T 9704). Fonts are named, not embedded.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { blockOf, footOf } from './docx-blocks';
import { line, songti, title } from './docx-type';
import type { PaperContent } from './sheet';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mm = convertMillimetersToTwip;

/** The issuer over a double line, the number at the right, the title in the middle. */
const headOf = ({ org, number, title: name }: PaperContent): Paragraph[] => [
  ...(org
    ? [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 4, color: '000000' } },
          children: [new TextRun({ text: org, size: 48, font: title, characterSpacing: 40 })],
        }),
      ]
    : []),
  ...(number
    ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: number, size: 28 })] })]
    : []),
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...line, before: 120, after: 240 },
    children: [new TextRun({ text: name, size: 44, font: title })],
  }),
];

const small = { font: songti, size: 21 };
/** What is said at the foot of each page, unless it stands beside a QR at the end: it is no page of its own. */
const wordsOf = ({ qr, foot }: PaperContent) =>
  foot && !qr ? foot.split('\n').map((text) => new Paragraph({ children: [new TextRun({ ...small, text })] })) : [];

/** How many pages a paper has is said where it is the only one of the file: LibreOffice does not count by section. */
const pageFoot = (paper: PaperContent, isOnly: boolean) =>
  new Footer({
    children: [
      ...wordsOf(paper),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            ...small,
            children: [
              paper.number ? `${paper.number}　第` : '第',
              PageNumber.CURRENT,
              ...(isOnly ? ['页　共', PageNumber.TOTAL_PAGES, '页'] : ['页']),
            ],
          }),
        ],
      }),
    ],
  });

async function sectionOf(paper: PaperContent, isOnly: boolean): Promise<ISectionOptions> {
  const children: (Paragraph | Table)[] = [
    ...headOf(paper),
    ...(await Promise.all(paper.blocks.map((block, at) => blockOf(block, paper.blocks[at + 1])))).flat(),
    ...(await footOf(paper)),
  ];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), header: mm(15), footer: mm(25) },
        ...(paper.isAnnex ? {} : { pageNumbers: { start: 1 } }),
      },
    },
    footers: { default: pageFoot(paper, isOnly) },
    children,
  };
}

/** One file: each paper begins on a page of its own and counts its pages. Nothing is said of who made it. */
export async function docxOf(papers: readonly PaperContent[]): Promise<Uint8Array<ArrayBuffer>> {
  const creator = papers[0]?.org ?? '';
  const isOne = papers.slice(1).every((paper) => paper.isAnnex);
  const sections = await Promise.all(papers.map((paper) => sectionOf(paper, isOne)));
  const file = new Document({
    ...{ title: papers[0]?.title ?? '', creator, lastModifiedBy: creator, description: '' },
    styles: {
      default: {
        document: { run: { font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' }, size: 32 } },
      },
    },
    sections,
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
