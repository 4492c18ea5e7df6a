import { z } from 'zod';

const isNumber = (n: string) => /^[1-9]\d{0,5}$/.test(n);

/** Numbers on the roll as they are written one after another. */
export const numbersField = () =>
  z
    .string({ error: '请填写。' })
    .max(2000)
    .transform((text, context) => {
      const all = text.split(/[\s,，、；;]+/).filter(Boolean);
      if (!all.length || all.length > 200 || !all.every(isNumber) || new Set(all).size < all.length)
        context.addIssue({ code: 'custom', message: '请填名册上的号，用空格隔开，一次最多 200 个，不要重复。' });
      return all.filter(isNumber).map(Number);
    });
