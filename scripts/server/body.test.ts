import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeBody } from './body';

process.env.NEXTAUTH_SECRET = 'a secret of at least thirty-two characters';
const half = 5 * 2 ** 20;
let server: Server;
let url: string;
const waiting: (() => void)[] = [];

/** Answers what became of the body; one that is asked to `wait` holds what it holds until it is let go. */
async function answer(req: IncomingMessage, res: ServerResponse) {
  const body = await takeBody(req, res);
  if (req.url === '/wait') await new Promise<void>((resolve) => waiting.push(resolve));
  res.end(
    'refused' in body ? [body.refused, ...body.typed].join() : `taken ${body.form ? [...body.form.keys()].length : 0}`,
  );
}
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const cookieOf = async (secret = process.env.NEXTAUTH_SECRET!) =>
  `next-auth.session-token=${await encode({ token: { sid: 'x' }, secret })}`;
async function post(fields: Record<string, string | Blob>, cookie = '', path = '/') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return (await fetch(url + path, { method: 'POST', body, headers: { cookie } })).text();
}
const blob = (bytes: number) => new Blob([new Uint8Array(bytes)]);

test('files are taken from who is signed in, from nobody else', async () => {
  const files = { one: blob(half), two: blob(half) };
  expect(await post(files, await cookieOf())).toBe('taken 2');
  expect(await post(files)).toBe('too-large');
  expect(await post(files, 'next-auth.session-token=forged')).toBe('too-large');
  expect(await post(files, await cookieOf('another secret of some length, not ours'))).toBe('too-large');
});

test('words are limited for everybody, beside files too', async () => {
  const words = '长'.repeat(1_500_000);
  expect(await post({ words }, await cookieOf())).toBe('too-large');
  expect(await post({ words, one: blob(half) }, await cookieOf())).toBe('too-large');
  expect(await post({ words: '短' })).toBe('taken 1');
});

test('over the limit of a form nothing is read', async () => {
  expect(await post({ one: blob(61 * 2 ** 20) }, await cookieOf())).toBe('too-large');
});

test('the words that stood before a file too large come back', async () => {
  const [said, password] = ['吵了一夜，第二天\r\n还在吵', '我的 密码'];
  expect(await post({ said, password, count: '3', one: blob(61 * 2 ** 20), after: '后面的话' }, await cookieOf())).toBe(
    `too-large,${said}`,
  );
});

test('so many bytes are held at a time, and no more', async () => {
  const cookie = await cookieOf();
  const large = () => post({ one: blob(55 * 2 ** 20) }, cookie, '/wait');
  const first = [large(), large()];
  await expect.poll(() => waiting.length, { timeout: 60_000 }).toBe(2);
  expect(await post({ one: blob(20 * 2 ** 20) }, cookie)).toBe('too-many');
  for (const go of waiting) go();
  expect(await Promise.all(first)).toEqual(['taken 1', 'taken 1']);
  await expect.poll(() => post({ one: blob(20 * 2 ** 20) }, cookie), { timeout: 60_000 }).toBe('taken 1');
}, 180_000);
