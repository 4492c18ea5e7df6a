import type { APIRequestContext } from '@playwright/test';
import { demoPhones } from '../../seeds/demo/phones';
import { signIn } from './support/person';
import { expect, test } from './support/test';

/** Pages of one kind are alike: so many of each are opened. */
const ofEachKind = 2;

const kindOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/\d+(-\d+)?/g, 'n')
    .replace(/=[^&]*/g, '=');

function linksIn(html: string, page: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref="([^"#]+)/g)].flatMap(([, href = '']) => {
    const target = new URL(href.replaceAll('&amp;', '&'), page);
    return target.origin === new URL(page).origin ? [target.pathname + target.search] : [];
  });
}

/** Opens what can be reached by links. Answers what could not be opened, and from where. */
async function follow(request: APIRequestContext, from: readonly string[]) {
  const dead: string[] = [];
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const waiting = from.map((path) => ({ path, on: 'the start' }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { path, on } = next;
    const already = kinds.get(kindOf(path)) ?? 0;
    if (seen.has(path) || already >= ofEachKind) continue;
    seen.add(path);
    kinds.set(kindOf(path), already + 1);
    const answer = await request.get(path);
    if (!answer.ok()) dead.push(`${answer.status()} ${path} on ${on}`);
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    for (const link of linksIn(await answer.text(), answer.url())) waiting.push({ path: link, on: path });
  }
  return { dead, opened: seen.size };
}

test('every link that a guest sees can be opened @once', async ({ request }) => {
  const { dead, opened } = await follow(request, ['/']);
  expect(dead).toEqual([]);
  expect(opened).toBeGreaterThan(50);
});

for (const who of ['ljgClerk', 'owner', 'admin'] as const) {
  test(`every link that the demo’s ${who} sees can be opened @once`, async ({ page }) => {
    await signIn(page, demoPhones[who]);
    const { dead, opened } = await follow(page.request, ['/desk', '/me', '/']);
    expect(dead).toEqual([]);
    expect(opened).toBeGreaterThan(50);
  });
}

const kinds = ['issues', 'proposals', 'meetings', 'votes', 'charters', 'mediation', 'notices', 'people', 'grids'];

test('the short addresses lead a guest to a list, and to sign in before writing @once', async ({ request }) => {
  for (const kind of kinds) {
    const list = await request.get(`/${kind}`);
    expect(list.status(), kind).toBe(200);
    const form = await request.get(`/${kind}/new`);
    expect(form.status(), kind).toBe(200);
    expect(new URL(form.url()).pathname, kind).toBe('/login');
  }
});
