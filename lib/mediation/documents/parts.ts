// What the papers of a case share.
import { type Block, type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperParty } from './paper-case';

/** To be signed, or printed with a finger, by hand. */
export const rule = '＿＿＿＿＿＿';
export const dateToWrite = '　　　年　　月　　日';

/** Lines as they were typed; one to write on where nothing was. */
export const paragraphs = (words: string | null): Block[] => {
  const lines = (words ?? '').split('\n').filter((line) => line.trim());
  return lines.length ? lines.map((line) => text(line)) : [text('＿＿＿＿＿＿＿＿', true)];
};

export const heading = (words: string) => text(words, true);

/** Left open in its cell, with room to write. */
const open = '　　　　　　';

/** The identity block of a party; what nobody knows is left open in its cell. */
export const identity = (p: PaperParty, withPhone: boolean): Block => ({
  kind: 'pairs',
  rows: p.firm ? firmRows(p, p.firm, withPhone) : personRows(p, withPhone),
});

const firmRows = (p: PaperParty, firm: NonNullable<PaperParty['firm']>, withPhone: boolean) => [
  pair(p.sideName, p.name),
  pair('信用代码', firm.code ?? open),
  [
    { head: '代表人', value: firm.contact || open },
    ...(withPhone ? [{ head: '联系方式', value: p.phone ?? open }] : []),
  ],
  pair('单位住所', p.address ?? open),
];

const personRows = (p: PaperParty, withPhone: boolean) => [
  [
    { head: p.sideName, value: p.name },
    { head: '性别', value: p.gender ?? open },
  ],
  [
    { head: '民族', value: p.nation ?? open },
    { head: '年龄', value: p.age === null ? open : `${p.age} 岁` },
  ],
  [{ head: '职业或职务', value: p.work ?? open }, ...(withPhone ? [{ head: '联系方式', value: p.phone ?? open }] : [])],
  pair('单位或住址', p.address ?? open),
];

export const signHere = (who: string, how = '签名、盖章或按指印') => `${who}（${how}）：${rule}　${dateToWrite}`;
export const sign = (...lines: string[]): Block => ({ kind: 'sign', lines });
export const seal = (org: string, date: string = dateToWrite): Block => ({ kind: 'seal', org, date });

export const paper = (title: string, blocks: readonly Block[], number: string | null = null): PaperContent => ({
  title,
  blocks,
  ...(number ? { number } : {}),
});
