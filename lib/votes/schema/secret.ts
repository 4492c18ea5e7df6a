// Inputs of the deeds of a secret vote. What begins with `password` is never shown again and never kept.
import { z } from 'zod';
import { code, oneOf, optional, recordFields, ref, whole } from '@/lib/kernel/fields';
import { paperChannels } from '../schema';

const address = { community: code(), ref: ref() };
const typed = z.string({ error: '请填写。' }).max(200, '最多 200 个字。');

export const makeBoxInput = z
  .object({ ...address, passwordOwn: typed.min(10, '口令至少 10 个字。'), passwordAgain: z.unknown() })
  .refine((t) => t.passwordOwn === t.passwordAgain, {
    path: ['passwordAgain'],
    error: '两次写的口令不一样，请重新写。',
  });

const sheet = () => optional(z.string().trim().max(600, '请照恢复单上的文字填写。'));
export const openBoxInput = z.object({
  ...recordFields,
  passwordFirst: typed,
  passwordSecond: typed,
  /** What is printed on the recovery sheets, when the server has lost its files. */
  passwordSheetFirst: sheet(),
  passwordSheetSecond: sheet(),
});

export const secretChoices = ['agree', 'oppose', 'abstain'] as const;
export type SecretChoice = (typeof secretChoices)[number];
export const castSecretInput = z.object({
  ...address,
  number: whole(1, 999_999),
  choice: oneOf(secretChoices, '请选一个：同意、不同意或者弃权。'),
  /** The form comes twice: to be checked by the voter, and checked. A choice never stands in an address. */
  checked: z.literal('yes', { error: '请核对。' }),
  /** Made with the page of the ballot, so that a repeated submit leads to the same receipt. */
  code: z.string({ error: '请重新打开投票页。' }).max(20),
  codeProof: z.string({ error: '请重新打开投票页。' }).max(64),
});

const channel = oneOf(paperChannels, '请选是会场的票还是送票的票。');
const numbersIn = (text: string) => text.split(/[\s,，、；;]+/).filter(Boolean);
export const handPapersInput = z.object({
  ...address,
  channel,
  numbers: z
    .string({ error: '请填写。' })
    .max(2000)
    .transform((text, context) => {
      const all = numbersIn(text);
      const isNumber = (n: string) => /^[1-9]\d{0,5}$/.test(n);
      if (!all.length || all.length > 200 || !all.every(isNumber) || new Set(all).size < all.length)
        context.addIssue({ code: 'custom', message: '请填名册上的号，用空格隔开，一次最多 200 个，不要重复。' });
      return all.filter(isNumber).map(Number);
    }),
});

const papers = () => whole(0, 9999);
export const countBundleInput = z.object({
  ...address,
  bundle: whole(1, 9999),
  ...{ agree: papers(), oppose: papers(), abstain: papers(), invalid: papers() },
});
