// Inputs of the deeds of a secret vote. What begins with `password` is never shown again and never kept.
import { z } from 'zod';
import { code, oneOf, optional, paragraph, recordFields, ref, whole } from '@/lib/kernel/fields';
import { paperChannels } from '../schema';
import { answerShape, mostItems, pickedOf } from './answers';
import { numbersField } from './numbers';

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
  passwordFirst: typed.min(1, '请填口令。'),
  passwordSecond: typed.min(1, '请填口令。'),
  /** What is printed on the recovery sheets, when the server has lost its files. */
  passwordSheetFirst: sheet(),
  passwordSheetSecond: sheet(),
});

export const castSecretInput = z
  .object({
    ...address,
    number: whole(1, 999_999),
    ...answerShape,
    /** The form comes twice: to be checked by the voter, and checked. A choice never stands in an address. */
    checked: z.literal('yes', { error: '请核对。' }),
    /** Made with the page of the ballot, so that a repeated submit leads to the same receipt. */
    code: z.string({ error: '请重新打开投票页。' }).max(20),
    codeProof: z.string({ error: '请重新打开投票页。' }).max(64),
  })
  .transform((posted) => ({ ...posted, picked: pickedOf(posted) }));

const channel = oneOf(paperChannels, '请选是哪一种票。');
export const handPapersInput = z.object({
  ...address,
  channel,
  numbers: numbersField(),
});

/** One number an item, in the order of the ballot. */
const papers = () => z.preprocess((v) => (Array.isArray(v) ? v : [v]), z.array(whole(0, 9999)).max(mostItems));
const line = z.string().max(400);
export const countBundleInput = z.object({
  ...address,
  bundle: whole(1, 9999),
  /** Questions: how many of each. */
  ...{
    agree: papers().optional(),
    oppose: papers().optional(),
    abstain: papers().optional(),
    invalid: papers().optional(),
  },
  /** Lists and offices: a paper in a line, as it is typed. */
  lines: paragraph(20_000)
    .transform((text) =>
      text
        .split('\n')
        .map((l) => l.trim())
        .filter(Boolean),
    )
    .pipe(z.array(line).max(200, '一捆最多 200 张。'))
    .optional(),
});
