import { LineRuleType } from 'docx';

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
/** 小标宋; a machine without it takes its own 宋体. */
export const title = { ...latin, eastAsia: '方正小标宋简体' };
export const heiti = { ...latin, eastAsia: '黑体' };
export const songti = { ...latin, eastAsia: '宋体' };

/** 28 pt from line to line: 22 lines a page, as GB/T 9704 has it. */
export const line = { line: 560, lineRule: LineRuleType.EXACT };
/** 156 mm between the margins, in twips. */
export const textWidth = 8845;
