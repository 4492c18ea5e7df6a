// What may stand in a cell. Each reader gives the value, nothing for an empty cell, or a reason why not.
import { isDay } from '../../kernel/calendar/day';
import { isValidIdNumber } from '../rules';

export type Read<T> = { value?: T; reason?: string };

/** Spreadsheets type digits and dashes at full width; names keep theirs. */
const narrow = (text: string) => text.normalize('NFKC').trim();

const reader =
  <T>(read: (text: string) => Read<T>) =>
  (text: string): Read<T> =>
    text === '' ? {} : read(narrow(text));

export const words =
  (max: number) =>
  (text: string): Read<string> =>
    text.length > max ? { reason: `太长，最多 ${max} 个字` } : text ? { value: text } : {};

export const oneWordOf = <T>(known: Record<string, T>) =>
  reader((text): Read<T> => {
    const value = known[text];
    return value === undefined ? { reason: `只能填${Object.keys(known).join('、')}` } : { value };
  });

const yes = new Set(['是', '√', '✓', 'Y', 'y', '1']);
const no = new Set(['否', '×', 'N', 'n', '0', '无']);
export const yesOrNo = reader((text): Read<boolean> => {
  if (yes.has(text)) return { value: true };
  return no.has(text) ? {} : { reason: '只能填“是”或留空' };
});

export const area = reader((text): Read<number> => {
  const plain = text.replace(/(㎡|m2|平方米|平米)$/i, '').trim();
  const found = /^(\d{1,7})(?:\.(\d{1,2})0*)?$/.exec(plain);
  if (!found) return { reason: plain.startsWith('-') ? '面积不能是负数' : '面积要写成数字，最多两位小数，例如 89.12' };
  const value = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return value > 0 ? { value } : { reason: '面积要大于 0' };
});

export const date = reader((text): Read<string> => {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00)?)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (!found) return { reason: '日期写成 1980-01-31 的样子' };
  const value = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`;
  if (!isDay(value)) return { reason: '没有这一天' };
  return value < '1880-01-01' || value > '2199-12-31' ? { reason: '年份不对' } : { value };
});

export const mobile = reader((text): Read<string> => {
  const value = text.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(value) ? { value } : { reason: '手机号是 1 开头的 11 位数字' };
});

export const idNumber = reader((text): Read<string> => {
  const value = text.toUpperCase();
  return isValidIdNumber(value) ? { value } : { reason: '身份证号不对，请核对 18 位号码和校验位（表格里要存成文本）' };
});
