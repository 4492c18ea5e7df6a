import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings';

function good(env: Record<string, string>) {
  const parsed = parseSettings(env);
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  return parsed.settings;
}
const problems = (env: Record<string, string>) => {
  const parsed = parseSettings(env);
  return 'problems' in parsed ? parsed.problems : [];
};

it('nothing set: a demo on this machine', () => {
  expect(good({})).toMatchObject({
    HOST: 'localhost',
    PORT: 3000,
    DATA_DIR: path.resolve('data'),
    DATABASE_URL: `file:${path.resolve('data/app.db')}`,
    SEED: 'demo',
    TRUST_PROXY: 0,
    IDLE_MINUTES: 30,
  });
});

it('an empty value is as good as none', () => {
  expect(good({ PORT: '', SEED: ' ' })).toMatchObject({ PORT: 3000, SEED: 'demo' });
});

describe('a demo, whose passwords everybody knows, comes unasked only where others cannot reach it', () => {
  it.each([
    [{ HOST: '127.0.0.1' }, 'demo'],
    [{ HOST: '::1' }, 'demo'],
    [{ NEXTAUTH_URL: 'http://localhost:3000' }, 'demo'],
    [{ HOST: '0.0.0.0' }, 'none'],
    [{ HOST: '::' }, 'none'],
    [{ NEXTAUTH_URL: 'https://yishi.example' }, 'none'],
    [{ HOST: '0.0.0.0', SEED: 'demo' }, 'demo'],
  ])('%o: %s', (env, seed) => expect(good(env as Record<string, string>).SEED).toBe(seed));
});

it.each([
  ['file:x/y.db', `file:${path.resolve('x/y.db')}`],
  ['x/y.db', `file:${path.resolve('x/y.db')}`],
  ['file:///tmp/y.db', 'file:/tmp/y.db'],
  ['/tmp/y.db', 'file:/tmp/y.db'],
  ['postgres://u:p@h:5432/d', 'postgres://u:p@h:5432/d'],
])('DATABASE_URL %s means %s', (given, meant) => expect(good({ DATABASE_URL: given }).DATABASE_URL).toBe(meant));

it.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', 'abc'],
  ['HOST', 'a b'],
  ['DATABASE_URL', 'mysql://h/d'],
  ['SEED', 'yes'],
  ['SEED_DATE', '1.3.2026'],
  ['SEED_DATE', '2026-02-30'],
  ['TRUST_PROXY', '-1'],
  ['NEXTAUTH_URL', 'yishi.example'],
  ['NEXTAUTH_URL', 'https://yishi.example/sub'],
  ['NEXTAUTH_URL', 'https://yishi.example/?a=b'],
  ['NEXTAUTH_URL', 'https://u:p@yishi.example'],
  ['NEXTAUTH_SECRET', 'short'],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'not base64'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is one line in Chinese and English, without the value', (name, value) => {
  const found = problems({ [name]: value });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${name}: .*\\p{Script=Han}.* / .*[a-z]`, 'u'));
  expect(found[0]).not.toContain(`"${value}"`);
});

it('each beginning that an address may have is written out', () => {
  expect(problems({ SMTP_URL: 'http://h', MAIL_FROM: 'a@b' })[0]).toContain('smtp:// 或 smtps:// 开头');
});

it('what belongs together is asked for together, and every problem is told at once', () => {
  expect(problems({ SMTP_URL: 'smtp://h' })[0]).toMatch(/^MAIL_FROM/);
  expect(problems({ HOOK_URL: 'https://h' })[0]).toMatch(/^HOOK_SECRET/);
  const mail = { HOST: '0.0.0.0', SMTP_URL: 'smtp://m', MAIL_FROM: 'a@b' };
  expect(problems(mail)[0]).toMatch(/^NEXTAUTH_URL/);
  expect(problems({ ...mail, NEXTAUTH_URL: 'https://yishi.example' })).toEqual([]);
  expect(problems({ PORT: 'x', SEED: 'y' })).toHaveLength(2);
});

describe('a bucket for files', () => {
  const keys = { FILE_STORE_KEY_ID: 'an-id', FILE_STORE_SECRET: 'a-secret' };
  const end = 'endpoint=https%3A%2F%2Foss.example.cn';
  it.each([
    `s3://yishi?${end}`,
    `s3://yishi/zijin/files?${end}&region=cn-east-1&style=host`,
    's3://yishi/?endpoint=http://10.0.0.2:9000',
  ])('%s', (FILE_STORE) => expect(good({ FILE_STORE, ...keys })).toMatchObject({ FILE_STORE, ...keys }));
  it.each([
    's3://yishi',
    `https://yishi?${end}`,
    `s3://id:key@yishi?${end}`,
    `s3://yishi?${end}&key=secret`,
    `s3://yishi?${end}&style=both`,
    's3://yishi?endpoint=ftp://h',
  ])('%s is refused', (FILE_STORE) =>
    expect(problems({ FILE_STORE, ...keys })[0]).toMatch(/^FILE_STORE: .* \/ must be/),
  );
  it('is nothing without its keys', () => {
    const FILE_STORE = `s3://yishi?${end}`;
    expect(problems({ FILE_STORE }).map((line) => line.split(':')[0])).toEqual([
      'FILE_STORE_KEY_ID',
      'FILE_STORE_SECRET',
    ]);
  });
});
