// A sheet of paper as lines of plain data: what all papers of a case share.

export type Block =
  | { kind: 'text'; text: string; flat?: boolean }
  | { kind: 'pairs'; rows: { head: string; value: string }[][] }
  /** Lines to sign on; `day` where it is written by hand. */
  | { kind: 'sign'; lines: string[] }
  | { kind: 'seal'; org: string; date: string };

export interface Sheet {
  title: string;
  number: string | null;
  blocks: Block[];
}

export interface PaperParty {
  sideName: string;
  name: string;
  gender: string | null;
  nation: string | null;
  age: number | null;
  work: string | null;
  phone: string | null;
  address: string | null;
}

export const blank = '　　　　';
export const writtenDate = '　　　年　　月　　日';
export const text = (t: string, flat = false): Block => ({ kind: 'text', text: t, flat });
export const lines = (t: string) =>
  t
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => text(l));

/** The identity block of a party. */
export const identity = (p: PaperParty, withPhone: boolean): Block => ({
  kind: 'pairs',
  rows: [
    [
      { head: p.sideName, value: p.name },
      { head: '性别', value: p.gender ?? blank },
    ],
    [
      { head: '民族', value: p.nation ?? blank },
      { head: '年龄', value: p.age === null ? blank : `${p.age} 岁` },
    ],
    [
      { head: '职业或职务', value: p.work ?? blank },
      ...(withPhone ? [{ head: '联系方式', value: p.phone ?? blank }] : []),
    ],
    [{ head: '单位或住址', value: p.address ?? blank }],
  ],
});

const perLine = 31;
const weigh = (b: Block) => {
  if (b.kind === 'text') return Math.ceil((b.text.length + 2) / perLine);
  if (b.kind === 'pairs') return b.rows.length * 1.15;
  return b.kind === 'seal' ? 5 : b.lines.length * 1.6 + 1;
};
const room = 38;

/** A sheet that is too full goes on on the next. */
export function paginate({ title, number, blocks }: Sheet): Sheet[] {
  const sheets: Sheet[] = [{ title, number, blocks: [] }];
  let used = 4;
  for (const block of blocks) {
    const last = sheets.at(-1)!;
    if (used + weigh(block) > room && last.blocks.length) {
      // A seal never stands alone on its sheet: the signatures go with it.
      const along = block.kind === 'seal' && last.blocks.at(-1)?.kind === 'sign' ? last.blocks.splice(-1) : [];
      sheets.push({ title: '', number: null, blocks: [...along, block] });
      used = [...along, block].reduce((sum, b) => sum + weigh(b), 0);
    } else {
      last.blocks.push(block);
      used += weigh(block);
    }
  }
  return sheets;
}
