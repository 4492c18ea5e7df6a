// Whatever is typed into any form, the answer is a sentence, and what was typed is still there.
import { test as base, expect } from '@playwright/test';
import { demoPeople } from '@/seeds/demo/people';
import { demoPassword } from '@/seeds/demo/phones';
import { hostile, script } from '../support/hostile';
import { builtActions } from './support/actions';
import { attacksOn } from './support/attacks';
import { crawl, type Found, type Walk } from './support/crawl';
import { asHtml } from './support/forms';
import { type Matrix, openMatrix } from './support/matrix';
import { enter, guestOf, postForm, together, type Visitor } from './support/visitor';

interface Fuzz {
  matrix: Matrix;
  found: Found[];
  broken: string[];
  pages: number;
}
const test = base.extend<object, { fuzz: Fuzz }>({
  fuzz: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from it
    async ({}, use, { parallelIndex }) => {
      const matrix = await openMatrix(parallelIndex, 'demo');
      await use({ matrix, ...(await crawl(await walksOf(matrix), 8)) });
      await matrix.close();
    },
    { scope: 'worker', timeout: 480_000 },
  ],
});
test.describe.configure({ mode: 'serial', timeout: 480_000 });

const kinds = [
  'issues',
  'proposals',
  'meetings',
  'votes',
  'charters',
  'notices',
  'mediation',
  'people',
  'grids',
  'audit',
];

/** The people of the demo from their first pages on, and each person of the matrix to the record of the deed. */
async function walksOf({ url, cases, actionOf, people }: Matrix): Promise<Walk[]> {
  const roomsOf = (code: string) => [`/c/${code}`, ...kinds.flatMap((k) => [`/c/${code}/${k}`, `/c/${code}/${k}/new`])];
  const first = ['/', '/login', '/activate', '/desk', '/me'];
  const walk = (who: Visitor, codes: string[]) => ({
    ...{ who, codes, isCurious: true },
    from: [...first, ...codes.flatMap(roomsOf)],
  });
  const walks: Walk[] = [walk(guestOf(url), ['ljg'])];
  await together(demoPeople, 2, async ({ phone, community }) => {
    walks.push(walk(await enter(url, phone, demoPassword), [community]));
  });
  const toDeeds = cases.flatMap((c) => {
    const who = people.here[c.by];
    const pages = actionOf(c.command)?.pages ?? [];
    return {
      who,
      from: pages.flatMap((page) => addressesOf(page, c.inputs[who.id] ?? c.inputs['']!)),
      isCurious: false,
      codes: ['own'],
    };
  });
  return [...walks, ...toDeeds];
}

/** The page of what the input is about, whichever of its ids that is, and with what such pages are asked. */
function addressesOf(page: string, input: Record<string, unknown>): string[] {
  const { ref, vote, open, firmId } = input as Record<string, string>;
  const ids = Object.values(input).filter((v): v is string => typeof v === 'string' && /^[0-9a-f-]{36}$/.test(v));
  const asked = Object.entries({ who: '示例', vote, open, edit: firmId }).flatMap(([k, v]) => (v ? `${k}=${v}` : []));
  const inHere = page.replace('[community]', 'own').replace('/[deed]', '');
  const named = inHere.includes('[') ? (ref ? [ref] : ids).map((id) => inHere.replace(/\[\w+\]/, id)) : [inHere];
  return named.filter((path) => !path.includes('[')).flatMap((path) => [path, `${path}?${asked.join('&')}`]);
}

/** One form for each deed and each set of fields, of the demo and of the matrix. */
function differentForms(found: readonly Found[]) {
  const kept = new Map<string, Found>();
  for (const one of found) {
    if (one.form.method !== 'post') continue;
    const names = one.form.fields.filter((f) => !f.name.startsWith('$')).map((f) => f.name);
    const key = [one.form.action || one.form.to, one.path.startsWith('/c/own'), ...new Set(names)].join();
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** A ballot comes back to be checked, or its page says how the vote stands: both without an alert. */
const ballots = new Set(['castBallotAction', 'castSecretAction']);
/** The counters' passphrases are never shown again. */
const secrets = new Set(['openBoxAction']);
const trace = /\bat \S+ \(.*:\d+:\d+\)|node_modules|SqliteError|DrizzleQueryError|PostgresError/;
const hasWords = (html: string) => /<(h1|p|li|big)[^>]*>[^<]*\p{Script=Han}/u.test(html);

test('all forms are reached @once', async ({ fuzz }) => {
  const names = new Map(builtActions().map((a) => [a.id, a.name]));
  const reached = new Set(fuzz.found.flatMap(({ form }) => names.get(form.action) ?? []));
  console.log(
    `  ${fuzz.pages} pages, ${fuzz.found.length} forms, ${differentForms(fuzz.found).length} different, ${reached.size} deeds`,
  );
  expect(fuzz.broken).toEqual([]);
  const missed = [...names.values()].filter((name) => !reached.has(name));
  // No link leads to the device of the hall; two forms stand only on a case or a template in a state that the demo has none
  // of; the first set-up is for an installation without a community.
  const apart = 'castAtKiosk confirmation openKiosk pickAtKiosk saveTemplate setUpFirst';
  expect(missed.sort()).toEqual(apart.split(' ').map((name) => `${name}Action`));
  expect(differentForms(fuzz.found).length).toBeGreaterThan(150);
});

test('every form answers in words, and keeps what was typed @once', async ({ fuzz }) => {
  const wrong = new Set<string>();
  let posts = 0;
  const names = new Map(builtActions().map((a) => [a.id, a.name]));
  const forms = differentForms(fuzz.found).filter(({ form }) => names.get(form.action) !== 'endSessionsAction');
  await together(forms, 8, async ({ who, path, form }) => {
    const deed = names.get(form.action) ?? form.to;
    for (const { name, typed, fields } of attacksOn(form)) {
      const answer = await postForm(who, form.to || path, fields, form.action === '');
      const html = await answer.text();
      posts += 1;
      const at = (what: string) => wrong.add(`${deed} at ${path}, ${name}: ${what}`);
      if (answer.status >= 500) at(`${answer.status}`);
      if (trace.test(html)) at('a stack trace');
      if (html.includes(script)) at('a script as it was typed');
      if (answer.status >= 300 && answer.status < 400) continue;
      if (!hasWords(html)) at(`${answer.status} without words`);
      if (answer.status !== 200) continue;
      if (!html.includes('role="alert"') && !ballots.has(deed)) at('no message');
      const lost = typed.filter((text) => !html.includes(asHtml(text)));
      if (lost.length && !ballots.has(deed) && !secrets.has(deed)) at(`${lost.length} of ${typed.length} texts lost`);
    }
  });
  console.log(`  ${posts} posts to ${forms.length} forms`);
  expect([...wrong]).toEqual([]);
});

test('what is no form, too long or of an older build is answered on every page with a form @once', async ({ fuzz }) => {
  const wrong: string[] = [];
  const forms = differentForms(fuzz.found).filter(({ form }) => form.action !== '');
  const text = '楼道里有堆物';
  await together(forms, 8, async ({ who, path, form }) => {
    const stale = form.fields
      .filter((f) => f.type === 'hidden')
      .map((f): [string, string] => [f.name, f.value.replace(form.action, `40${'a'.repeat(40)}`)]);
    const old = await postForm(who, path, [...stale, ['text', text]]);
    if (old.status !== 409 || !(await old.text()).includes(`${text}</textarea>`))
      wrong.push(`${path}: stale ${old.status}`);
    const headers = { cookie: who.cookie, origin: who.url, 'content-type': 'multipart/form-data; boundary=x' };
    const garbage = await fetch(who.url + path, { method: 'POST', headers, body: '--x\r\n\u0000garbage' });
    if (garbage.status !== 400 || !hasWords(await garbage.text())) wrong.push(`${path}: garbage ${garbage.status}`);
  });
  const [first] = forms;
  const long = await postForm(first!.who, first!.path, [
    ...first!.form.fields.map((f): [string, string] => [f.name, f.value]),
    ['text', '长'.repeat(1_500_000)],
  ]);
  if (long.status !== 413 || !hasWords(await long.text())) wrong.push(`too long: ${long.status}`);
  expect(wrong).toEqual([]);
});

test('addresses and filters that nobody wrote are no error @once', async ({ fuzz }) => {
  const wrong: string[] = [];
  const who = fuzz.matrix.people.here.clerk;
  const values = [
    'x',
    hostile.otherRef!,
    hostile.otherId!,
    '%00',
    '%ff',
    "'%22%3Cscript%3E",
    '__proto__',
    'constructor',
    '..%2f',
  ];
  const routes = [...new Set(builtActions().flatMap((a) => a.pages))];
  const paths = routes.flatMap((route) =>
    values.map((value) => route.replace('[community]', 'own').replace(/\[\w+\]/g, value)),
  );
  const filters = new Map(fuzz.found.filter(({ form }) => form.method === 'get').map((one) => [one.kind, one]));
  const asked = [...filters.values()].flatMap(({ path, form }) =>
    [...values, encodeURIComponent(hostile.emoji! + hostile.quotes!), 'a'.repeat(3000)].map(
      (value) =>
        `${(form.to || path).replace(/\?.*/, '')}?${form.fields.map((f) => `${f.name}=${value}&${f.name}=${value}`).join('&')}&after=${value}`,
    ),
  );
  await together([...paths, ...asked], 8, async (path) => {
    const answer = await fetch(who.url + path, { headers: { cookie: who.cookie }, redirect: 'manual' });
    const html = await answer.text();
    if (answer.status >= 500 || trace.test(html) || html.includes(script)) wrong.push(`${path}: ${answer.status}`);
  });
  console.log(`  ${paths.length} addresses, ${filters.size} filters`);
  expect(wrong).toEqual([]);
  expect(filters.size).toBeGreaterThan(3);
});
