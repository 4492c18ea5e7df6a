// What the built-in templates share.
import { type Block, type PaperContent, pair, text } from '@/lib/kernel/paper/sheet';
import type { PaperCase } from './paper-case';
import { dateToWrite, rule } from './parts';

export interface Form {
  /** Registered without an application, agreed orally: those have a form of their own, the built-in one. */
  fits: (c: PaperCase) => boolean;
  /** One of each row must be in it. */
  required: string[][];
  form: PaperContent;
}

/** Once for each row of the list. */
export const each = (list: string, ...blocks: readonly Block[]): Block[] => [
  text(`{#${list}}`, true),
  ...blocks,
  text(`{/${list}}`, true),
];

/** @param role how each is called on this paper. @param of before each name of a field. */
export const personFields = (role: string, of = ''): Block => ({
  kind: 'pairs',
  rows: [
    [
      { head: role, value: `{${of}姓名}` },
      { head: '性别', value: `{${of}性别}` },
    ],
    [
      { head: '民族', value: `{${of}民族}` },
      { head: '年龄', value: `{${of}年龄}` },
    ],
    [
      { head: '职业或职务', value: `{${of}职业}` },
      { head: '联系方式', value: `{${of}电话}` },
    ],
    pair('单位或住址', `{${of}住址}`),
  ],
});
export const eachParty = (role = '{身份}') => each('当事人', personFields(role));
export const eachSigns = (role: string, how: string) =>
  each('当事人', text(`${role} {姓名}（${how}）：${rule}${dateToWrite}`, true));
