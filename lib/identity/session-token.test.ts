import { encode } from 'next-auth/jwt';
import { expect, test } from 'vitest';
import { openToken } from './session-token';

process.env.NEXTAUTH_SECRET = 'x'.repeat(40);
const now = new Date();
const token = (secret = 'x'.repeat(40), maxAge = 60) => encode({ token: { sid: 'abc' }, secret, maxAge });

test('what next-auth sealed is opened', async () => {
  expect(openToken(await token(), now)).toBe('abc');
});

test('another key, another byte, an expired one and rubbish open nothing', async () => {
  const sealed = await token();
  expect(openToken(await token('y'.repeat(40)), now)).toBeNull();
  expect(
    openToken(
      sealed.replace(/.(?=.{30}$)/, (c) => (c === 'A' ? 'B' : 'A')),
      now,
    ),
  ).toBeNull();
  expect(openToken(sealed, new Date(now.getTime() + 61_000))).toBeNull();
  for (const rubbish of ['', 'a.b.c.d.e', '....', sealed.slice(0, -8), sealed.split('.').slice(0, 3).join('.')])
    expect(openToken(rubbish, now)).toBeNull();
});
