// Inputs of the kiosk. Its pass is the proof; nothing of it is kept.
import { z } from 'zod';
import { code, id, ref, whole } from '@/lib/kernel/fields';
import { answerShape, pickedOf } from './answers';

const address = { community: code(), ref: ref() };
export const issueSlipInput = z.object({ ...address, number: whole(1, 999_999) });
export const activateSlipInput = z.object({ ...address, slip: id() });

const digits = /^\d{8}$/;
/** As somebody types it: full-width figures, spaces and strokes. */
const plain = (typed: string) => typed.normalize('NFKC').replace(/[\s-]/g, '');
export const openKioskInput = z.object({
  code: z
    .string({ error: '请输入票码。' })
    .max(40)
    .transform(plain)
    .pipe(z.string().regex(digits, '票码是 8 位数字。')),
});

const picked = { pass: z.string().max(200), ...answerShape };
export const kioskPickInput = z.object(picked).transform((posted) => ({ ...posted, picked: pickedOf(posted) }));

/** Fields that went through the cookie of the device. */
export const readPosted = (fields: Record<string, string[]>) => pickedOf(z.object(answerShape).parse(fields));

export const kioskCastInput = z
  .object({
    ...picked,
    /** Of a secret vote: drawn with the page. */
    code: z.string().max(20).default(''),
    codeProof: z.string().max(64).default(''),
    checked: z.literal('yes', { error: '请核对。' }),
  })
  .transform((posted) => ({ ...posted, picked: pickedOf(posted) }));
