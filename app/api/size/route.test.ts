import { expect, test } from 'vitest';
import { POST } from './route';

const press = (size: string, referer: string) =>
  POST(
    new Request('http://ljg.example/api/size', {
      method: 'POST',
      headers: { host: 'ljg.example', referer },
      body: new URLSearchParams({ size }),
    }),
  );

test('the larger letters are remembered and the page comes back', async () => {
  const answer = await press('elder', 'http://ljg.example/c/ljg/votes?after=k');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/c/ljg/votes?after=k');
  expect(answer.headers.get('set-cookie')).toContain('size=elder');
});

test('the switch never leads to another site', async () => {
  for (const referer of ['http://elsewhere.example/x', 'http://ljg.example//elsewhere.example', 'nonsense']) {
    expect((await press('x', referer)).headers.get('location')).toBe('/');
  }
});
