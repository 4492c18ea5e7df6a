import path from 'node:path';
import { z } from 'zod';
import { isDay } from './calendar/day';

const say = (zh: string, en: string) => `${zh} / ${en}`;

export const present = (pattern: RegExp, zh: string, en: string) => z.string().regex(pattern, say(zh, en));

export const day = z
  .string()
  .refine(isDay, { error: say('填日期，如 2026-03-01', 'must be a date such as 2026-03-01') });

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
    abort: true,
    error: say(
      `填以 ${protocols.map((protocol) => `${protocol}//`).join(' 或 ')} 开头的网址`,
      `must be an address beginning ${protocols.join('// or ')}//`,
    ),
  });

/** Where the product is for its users: at the top of an address, since its pages know of no folder above them. */
export const site = url(['http:', 'https:']).refine((text) => new URL(text).origin === text.replace(/\/$/, ''), {
  error: say('只填到域名或端口，后面不带路径', 'must end with the host or port, without a path'),
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

function isBucketAddress(text: string) {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, searchParams, username, password } = new URL(text);
  const endpoint = searchParams.get('endpoint') ?? '';
  const isEndpoint = URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol);
  const style = searchParams.get('style') ?? 'path';
  const known = [...searchParams.keys()].every((name) => ['endpoint', 'region', 'style'].includes(name));
  // Keys come by variables of their own: an address is printed.
  return (
    protocol === 's3:' &&
    /^[a-z0-9.-]{3,63}$/.test(hostname) &&
    isEndpoint &&
    known &&
    !username &&
    !password &&
    /^(path|host)$/.test(style)
  );
}

/** A bucket and the machine it is on; without it files lie in DATA_DIR. */
export const bucketAddress = z.string().refine(isBucketAddress, {
  error: say(
    '填 s3://桶/前缀?endpoint=https://…&region=…&style=path（或 host），密钥另填',
    'must be s3://BUCKET/PREFIX?endpoint=https://…&region=…&style=path (or host), keys apart',
  ),
});
