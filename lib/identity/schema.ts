import { z } from 'zod';
import { roles } from '@/db/schema/roles';
import { code, id, line, oneOf, optional, phone, tick, ticked } from '@/lib/kernel/fields';
import { hashPassword, isCrowded } from './password';
import { isMixed } from './rules';
import { plainCode } from './slip-code';

/** A form brings what was typed; the seed, which opens many accounts, brings the hash it made once. */
export interface Prepared {
  hash: string;
}
const isPrepared = (given: unknown): given is Prepared =>
  typeof given === 'object' && given !== null && 'hash' in given && typeof given.hash === 'string';

/** A new password, typed twice. Names that begin with `password` are never shown again and never kept (form-action). */
const chosen = {
  password: z.custom<string | Prepared>(
    (given) => isPrepared(given) || (typeof given === 'string' && given.length <= 200 && isMixed(given)),
    { error: '密码至少 8 个字符，要有字母，还要有数字或者符号。' },
  ),
  passwordAgain: z.unknown().optional(),
};
interface Chosen {
  password: string | Prepared;
  passwordAgain?: unknown;
}
const isTwice = (typed: Chosen) => isPrepared(typed.password) || typed.password === typed.passwordAgain;
const twice = { path: ['passwordAgain'], error: '两次写的密码不一样，请重新写。' };
const isFree = () => !isCrowded();
const crowded = { path: ['password'], error: '现在办的人太多，请过一分钟再按一次。' };

async function hashChosen<T extends Chosen>({ password, passwordAgain: _, ...rest }: T) {
  return { ...rest, passwordHash: isPrepared(password) ? password.hash : await hashPassword(password) };
}

const slipCodeField = () =>
  z
    .string({ error: '请填写户码。' })
    .transform(plainCode)
    .pipe(z.string().min(1, '请填写户码。').max(40, '户码是 16 位。'));

/** Only the code, to look before a password is hashed. */
export const codeInput = z.object({ code: slipCodeField() });

export const activateInput = z
  .object({ code: slipCodeField(), phone: phone(), ...chosen })
  .refine(isTwice, twice)
  .refine(isFree, crowded)
  .transform(hashChosen);

export const changePasswordInput = z
  .object({ isProved: z.literal([true, false]), ...chosen })
  .refine(isTwice, twice)
  .refine(isFree, crowded)
  .transform(hashChosen);

const newCode = () =>
  line(20).pipe(z.string().regex(/^[a-z][a-z0-9-]{1,19}$/, '用 2 到 20 个小写字母或数字，字母开头，例如 zj。'));

export const setupInput = z
  .object({
    code: newCode(),
    name: line(40),
    kind: oneOf(['urban', 'village']),
    committee: line(60),
    street: line(60),
    tel: line(40),
    window: line(80),
    /** Somebody of another community here, instead of the new person and account. */
    adminId: optional(id()),
    adminName: line(40),
    phone: phone(),
    isDemo: tick(),
    ...chosen,
  })
  .refine(isTwice, twice)
  .refine(isFree, crowded)
  .transform(hashChosen);

/** A deed to a person of the community. */
export const personInput = z.object({ community: code(), person: id() });
/** `signed`: the person stood at the window and signed for the slip; asked for when it resets a password. */
export const issueSlipInput = personInput.extend({ signed: tick() });
export const grantRoleInput = personInput.extend({ role: oneOf(roles), grid: optional(id()) });
export const endRoleInput = z.object({ community: code(), grant: id(), successor: optional(id()), sure: ticked() });
export const noticeWaysInput = z.object({
  mail: optional(z.string().trim().pipe(z.email('请填完整的邮箱地址，例如 a@example.cn。').max(120, '邮箱地址太长。'))),
  byHook: tick(),
});
