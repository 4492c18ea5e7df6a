import { demoPhones } from '@/seeds/demo/phones';
import { signIn } from './support/person';
import { expect, test } from './support/test';

const sent = (body: string, boundary = 'x') => ({
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  data: Buffer.from(body),
});

test('the server tells how it is @once', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({
    status: 'ok',
    version: expect.any(String),
    migration: expect.any(String),
  });
});

test('every answer carries a request id and the security headers @once', async ({ request }) => {
  for (const path of ['/', '/login', '/api/health', '/nowhere']) {
    const headers = (await request.get(path)).headers();
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('a page is compressed @once', async ({ request }) => {
  expect((await request.get('/login')).headers()['content-encoding']).toBe('gzip');
});

test('an address that does not exist is a page in Chinese @once', async ({ page }) => {
  const answer = await page.goto('/nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText(/\p{Script=Han}/u);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that is not there or not mine says so, in the style of the house', async ({ page }) => {
    await signIn(page, demoPhones.owner, '/me');
    for (const [path, status, words] of [
      ['/c/zj/votes/2026-999', 404, '没有找到这一页'],
      ['/c/zj/votes/new', 403, '这件事不归您办'],
    ] as const) {
      expect((await page.goto(path))?.status()).toBe(status);
      await expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();
      await expect(page).toHaveTitle(`${words} · 议事厅`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      await expect(page.locator('.empty')).not.toHaveCSS('padding-top', '0px');
    }
  });
});

const hostile = [
  ['garbage for a form', 400, sent('garbage')],
  ['a form cut short', 400, sent('--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb')],
  [
    'a deed that no longer exists',
    409,
    { multipart: { [`$ACTION_ID_40${'a'.repeat(40)}`]: '', what: '楼道里有堆物' } },
  ],
  ['a body over the limit', 413, { multipart: { what: '字'.repeat(1_500_000) } }],
  ['another site’s form', 403, { headers: { origin: 'https://elsewhere.example' }, multipart: { what: 'x' } }],
] as const;

for (const [name, status, request] of hostile) {
  test(`${name} is answered with a sentence @once`, async ({ request: client }) => {
    const answer = await client.post('/login', request);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toMatch(/<h1>\p{Script=Han}+/u);
  });
}

test('what was typed into a form from before an upgrade is shown again @once', async ({ request }) => {
  const answer = await request.post('/login', hostile[2][2]);
  expect(await answer.text()).toContain('楼道里有堆物</textarea>');
});

test('a method that no page has is refused @once', async ({ request }) => {
  expect((await request.delete('/login')).status()).toBe(405);
});
