// What a form field may hold, each refusal a Chinese sentence. FormData in, plain values out.
import { z } from 'zod';

/** Control characters that PostgreSQL or a reader would choke on, and halves of surrogate pairs. */
const clean = (s: string) =>
  s
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim();

const typed = z.string({ error: '请填写。' }).transform(clean);

/** One line of text. */
export const line = (max = 80) =>
  typed.pipe(
    z
      .string()
      .min(1, '请填写。')
      .max(max, `最多 ${max} 个字。`)
      .refine((s) => !s.includes('\n'), '请写成一行。'),
  );

/** Several lines. */
export const paragraph = (max = 5000) =>
  typed.pipe(z.string().min(1, '请填写。').max(max, `最多 ${max} 个字，请写短一些，或分几次写。`));

/** An empty field is null. */
export const optional = <T extends z.ZodType>(field: T) =>
  z
    .preprocess((v) => (typeof v === 'string' && v.trim() === '' ? undefined : v), field.optional())
    .transform((v) => v ?? null);

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, message = '请选一项。') =>
  z.enum(values, { error: message });

/** Checkboxes: one value comes as a string, several as an array, none as nothing. */
export const manyOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((v) => (v === undefined || v === '' ? [] : Array.isArray(v) ? v : [v]), z.array(item).max(500));

/** A ticked box. */
export const ticked = (message = '请先勾选。') =>
  z.literal(['on', 'true', '1'], { error: message }).transform(() => true);
export const tick = () => z.preprocess((v) => v === 'on' || v === 'true' || v === '1' || v === true, z.boolean());

const real = (s: string) => {
  const day = new Date(`${s}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(s);
};

/** A legal day, YYYY-MM-DD. */
export const day = () =>
  typed.pipe(
    z
      .string()
      .regex(/^(19|20|21)\d\d-\d\d-\d\d$/, '请填日期，例如 2026-11-23。')
      .refine(real, '没有这一天，请检查日期。'),
  );

/** An instant as `datetime-local` gives it, in Asia/Shanghai (+08:00, no summer time). */
export const instant = () =>
  typed.pipe(
    z
      .string()
      .regex(/^(19|20|21)\d\d-\d\d-\d\d[T ]([01]\d|2[0-3]):[0-5]\d$/, '请填日期和时间，例如 2026-11-23 18:00。')
      .refine((s) => real(s.slice(0, 10)), '没有这一天，请检查日期。')
      .transform((s) => new Date(`${s.replace(' ', 'T')}:00+08:00`)),
  );

/** As people write a number: 12, １２, 1,200, +3. */
const asFigures = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/^[−–]/, '-')
    .replace(/^\+|,(?=\d{3}(\D|$))/g, '');

/** What stands in the way of a whole number, or null. */
function notWhole(text: string, min: number, max: number) {
  if (text === '') return '请填写。';
  if (!/^-?\d+(\.\d+)?$/.test(text)) return '请只填数字，例如 3。';
  if (text.includes('.')) return '不能有小数，请填整数。';
  if (text.startsWith('-') && min >= 0) return '不能是负数。';
  const n = Number(text);
  return n < min ? `不能小于 ${min}。` : n > max ? `不能大于 ${max}。` : null;
}

/** A whole number within limits. */
export const whole = (min: number, max: number) =>
  typed.transform((raw, context) => {
    const text = asFigures(raw);
    const message = notWhole(text, min, max);
    if (message) context.issues.push({ code: 'custom', message, input: raw });
    return message ? z.NEVER : Number(text);
  });

const hundredths = (message: string) =>
  typed.pipe(
    z
      .string()
      .regex(/^\d{1,10}(\.\d{1,2})?$/, message)
      .transform((s) => {
        const [units = '', part = ''] = s.split('.');
        return Number(units) * 100 + Number(part.padEnd(2, '0'));
      }),
  );
/** Yuan as typed, 分 as kept. */
export const yuan = () => hundredths('请填金额，最多两位小数，例如 3200 或 3200.50。');
/** ㎡ as typed, 0.01 ㎡ as kept; more than nothing. */
export const squareMetres = () =>
  hundredths('请填面积，最多两位小数，例如 89.12。').pipe(z.number().min(1, '面积要大于 0。'));

/** As phones and people write it: 138 0000 0006, +86 13800000006, in full width; the number alone is kept. */
const asDialled = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '');
export const phone = () => typed.transform(asDialled).pipe(z.string().regex(/^1[3-9]\d{9}$/, '请填 11 位手机号。'));

const malformed = '页面的地址不对，请从列表重新打开。';
export const code = () => z.string({ error: malformed }).regex(/^[a-z][a-z0-9-]{1,19}$/, malformed);
export const ref = () => z.string({ error: malformed }).regex(/^\d{4}-\d{1,9}$/, malformed);
export const id = () => z.string({ error: malformed }).regex(/^[0-9a-f-]{36}$/, malformed);
/** An id that the person picks, among people, parties or records. */
export const chosen = (what = '一个') =>
  z.preprocess((v) => v || undefined, z.string({ error: `请选${what}。` }).pipe(id()));
/** The record's version when the page was opened. */
export const version = () => z.coerce.number({ error: malformed }).int(malformed).min(0, malformed).max(1e9, malformed);

/** The hidden fields of every form about a record. */
export const recordFields = { community: code(), ref: ref(), version: version() };
