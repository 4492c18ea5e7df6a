import path from 'node:path';
import { z } from 'zod';
import { bucketAddress, choice, count, databaseUrl, day, present, secret, site, url } from './settings-shapes';

const isLocal = (host: string) => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);

const shape = z
  .object({
    HOST: present(/^[\w.:%-]+$/, '填主机名或 IP 地址', 'must be a host name or an IP address').default('localhost'),
    PORT: count(1, 65_535).default(3000),
    DATA_DIR: z.string().default('data'),
    DATABASE_URL: databaseUrl.optional(),
    FILE_STORE: bucketAddress.optional(),
    FILE_STORE_KEY_ID: z.string().optional(),
    FILE_STORE_SECRET: secret(6).optional(),
    SEED: choice(['demo', 'none']).optional(),
    SEED_DATE: day.optional(),
    NEXTAUTH_URL: site.optional(),
    NEXTAUTH_SECRET: secret(32).optional(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: present(
      /^([\w+/-]{22}==|[\w+/-]{32}|[\w+/-]{43}=)$/,
      '填 16、24 或 32 字节的 base64',
      'must be 16, 24 or 32 bytes in base64',
    ).optional(),
    TRUST_PROXY: count(0, 9).default(0),
    SMTP_URL: url(['smtp:', 'smtps:']).optional(),
    MAIL_FROM: present(/@/, '填发件邮箱', 'must be the sender’s e-mail address').optional(),
    HOOK_URL: url(['http:', 'https:']).optional(),
    HOOK_SECRET: secret(16).optional(),
    IDLE_MINUTES: count(1, 1440).default(30),
    LOG_LEVEL: choice(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  })
  .refine((s) => !s.SMTP_URL || s.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: '设了 SMTP_URL 就要填发件邮箱 / is needed with SMTP_URL',
  })
  .refine((s) => !s.FILE_STORE || s.FILE_STORE_KEY_ID, {
    path: ['FILE_STORE_KEY_ID'],
    error: '设了 FILE_STORE 就要填访问密钥的 ID / is needed with FILE_STORE',
  })
  .refine((s) => !s.FILE_STORE || s.FILE_STORE_SECRET, {
    path: ['FILE_STORE_SECRET'],
    error: '设了 FILE_STORE 就要填访问密钥 / is needed with FILE_STORE',
  })
  .refine((s) => !s.HOOK_URL || s.HOOK_SECRET, {
    path: ['HOOK_SECRET'],
    error: '设了 HOOK_URL 就要填签名密钥 / is needed with HOOK_URL',
  })
  .refine((s) => s.NEXTAUTH_URL || isLocal(s.HOST) || !(s.SMTP_URL || s.HOOK_URL), {
    path: ['NEXTAUTH_URL'],
    error:
      '发邮件、短信，又在别的机器能到的地址上开，就要填对外的网址，信里的链接要用 / is needed to send mail or messages from an address that others reach: their links lead there',
  });

function complete(raw: z.output<typeof shape>) {
  const dataDir = path.resolve(raw.DATA_DIR);
  const local = isLocal(raw.HOST) && (!raw.NEXTAUTH_URL || isLocal(new URL(raw.NEXTAUTH_URL).hostname));
  return {
    ...raw,
    DATA_DIR: dataDir,
    DATABASE_URL: raw.DATABASE_URL ?? `file:${path.join(dataDir, 'app.db')}`,
    // A demo has passwords that everybody knows: on an address others can reach it must be asked for.
    SEED: raw.SEED ?? (local ? 'demo' : 'none'),
  };
}

export type Settings = ReturnType<typeof complete>;

/** The settings, or one line for each wrong one, in Chinese and English. Values are not repeated: some are secret. */
export function parseSettings(
  env: Record<string, string | undefined>,
): { settings: Settings } | { problems: string[] } {
  const parsed = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())));
  if (parsed.success) return { settings: complete(parsed.data) };
  return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
}

let known: Settings | undefined;

/** This process's settings; the server has checked them before it serves. */
export function settings(): Settings {
  if (known) return known;
  const parsed = parseSettings(process.env);
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  known = parsed.settings;
  return known;
}
