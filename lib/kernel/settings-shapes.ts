import path from 'node:path';
import { z } from 'zod';

const say = (zh: string, en: string) => `${zh} / ${en}`;

export const present = (pattern: RegExp, zh: string, en: string) => z.string().regex(pattern, say(zh, en));

export const count = (min: number, max: number) => {
  const error = say(`填 ${min} 到 ${max} 的整数`, `must be a whole number from ${min} to ${max}`);
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number().min(min, error).max(max, error));
};

export const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: say(`只能是 ${words.join('、')}`, `must be one of ${words.join(', ')}`) });

export const secret = (length: number) =>
  z.string().min(length, say(`至少 ${length} 个字符`, `must have at least ${length} characters`));

export const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: say(
      `填以 ${protocols.join(' 或 ')}// 开头的网址`,
      `must be an address beginning ${protocols.join('// or ')}//`,
    ),
  });

/** `postgres://…`, `file:PATH` or a bare path; a path becomes absolute, so that it means the same in every process. */
export const databaseUrl = z
  .string()
  .refine((text) => (/^postgres(ql)?:/.test(text) ? URL.canParse(text) : /^(file:)?[^:?]+$/.test(text)), {
    error: say('填 file:路径、路径或 postgres://…', 'must be file:PATH, a path or postgres://…'),
  })
  .transform((text) =>
    /^postgres(ql)?:/.test(text) ? text : `file:${path.resolve(text.replace(/^file:(\/\/(?=\/))?/, ''))}`,
  );
