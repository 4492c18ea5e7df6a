// 协议条款库: sentences with blanks by dispute type. A blank stands in the sentence itself: 〔问题，例如：……〕 for words,
// 〔金额：……〕 〔日期：……〕 〔数字：……〕 for what must be exact.
import { capitalMoney } from '@/lib/i18n/capital-money';
import { paperDate } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import { isDay } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';
import type { DisputeType } from './words';

export interface Clause {
  key: string;
  title: string;
  kind: 'pay' | 'act' | 'promise';
  /** Null: of every type. */
  types: readonly DisputeType[] | null;
  text: string;
}

const kinds = { 文字: 'words', 金额: 'yuan', 日期: 'day', 数字: 'number' } as const;
export type BlankType = (typeof kinds)[keyof typeof kinds];
export const blankNames = ['blank1', 'blank2', 'blank3', 'blank4', 'blank5', 'blank6', 'blank7', 'blank8'] as const;
export type BlankName = (typeof blankNames)[number];
export interface Blank {
  name: BlankName;
  type: BlankType;
  label: string;
  example: string;
  /** As it stands in the sentence. */
  mark: string;
}

const marked = /〔([^〔〕]*)〕/g;

function readMark(mark: string): Omit<Blank, 'name'> {
  const typed = /^(文字|金额|日期|数字)[：:](.*)$/u.exec(mark);
  const [label = '', ...example] = (typed?.[2] ?? mark).split('，例如：');
  const type = kinds[(typed?.[1] ?? '文字') as keyof typeof kinds];
  return { mark, type, label: label.trim(), example: example.join('，例如：').trim() };
}

/** Marks that are open, or not closed, or one in the other. */
export const isTorn = (text: string) => /[〔〕]/.test(text.replace(marked, ''));
export const countBlanks = (text: string) => new Set([...text.matchAll(marked)].map((m) => m[1])).size;

/** The blanks in the order of the sentence; the same one twice is asked for once. */
export function blanksOf(text: string): Blank[] {
  const marks = [...new Set([...text.matchAll(marked)].map((m) => m[1]!))];
  return marks.slice(0, blankNames.length).map((mark, i) => ({ ...readMark(mark), name: blankNames[i]! }));
}

export const blankText = (text: string) => text.replace(marked, '＿＿＿');

/** Those that fit come first. */
export const clausesFor = <C extends Clause>(all: readonly C[], type: DisputeType) => [
  ...all.filter((c) => c.types?.includes(type)),
  ...all.filter((c) => c.types === null),
];

type Why = 'missing' | 'yuan' | 'day' | 'number';
export type BlankFault = `${BlankName}_${Why}`;

const fen = (typed: string) => {
  const [units = '', part = ''] = typed.split('.');
  return Number(units) * 100 + Number(part.padEnd(2, '0'));
};

/** As the sentence says it, or what is wrong. */
function worded(type: BlankType, typed: string): Result<string, Why> {
  const value = typed.normalize('NFKC').trim();
  if (!typed.trim()) return fail('missing');
  if (type === 'yuan') {
    if (!/^\d{1,10}(\.\d{1,2})?$/.test(value) || fen(value) === 0) return fail('yuan');
    return ok(`${money(fen(value)).replace(' ', '')}（${capitalMoney(fen(value))}）`);
  }
  if (type === 'day') return isDay(value) ? ok(paperDate(value)) : fail('day');
  if (type === 'number') return /^\d{1,9}(\.\d{1,3})?$/.test(value) ? ok(value) : fail('number');
  return ok(typed.trim().replace(/[。；，]+$/u, ''));
}

/** The sentence, or the first blank that is empty or not exact. */
export function fillClause(
  { text }: Pick<Clause, 'text'>,
  typed: Partial<Record<BlankName, string | null>>,
): Result<string, BlankFault> {
  const filled = new Map<string, string>();
  for (const { name, type, mark } of blanksOf(text)) {
    const value = worded(type, typed[name] ?? '');
    if (!value.ok) return fail(`${name}_${value.error}` as const);
    filled.set(mark, value.value);
  }
  return ok(text.replace(marked, (_, mark: string) => filled.get(mark) ?? ''));
}

const whys: Record<Why, string> = {
  missing: '请填这一空。',
  yuan: '请填金额，最多两位小数，例如 3200 或 3200.50。',
  day: '请填日期，例如 2026-11-23。',
  number: '请填数字，例如 3。',
};
export const blankSentences = Object.fromEntries(
  blankNames.flatMap((field) => Object.entries(whys).map(([why, text]) => [`${field}_${why}`, { field, text }])),
) as Record<BlankFault, { field: string; text: string }>;
