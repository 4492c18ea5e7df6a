// Every page that people come to from where they begin, a few of each kind, with the forms on it.
import { type Form, formsOf } from './forms';
import { together, type Visitor } from './visitor';

export interface Found {
  who: Visitor;
  path: string;
  /** The kind of page: /c/[]/issues/[] */
  kind: string;
  form: Form;
}
export interface Walk {
  who: Visitor;
  from: readonly string[];
  /** Goes on from page to page, one of each kind in each community; others see only what lies under their pages. */
  isCurious: boolean;
  /** Stays in these communities. */
  codes: readonly string[];
}

const skipped = /^\/(_next|api|login\?)|\/(calendar|template|print|papers\/)|[?&](after|before|draft|page|role)=/;
const kindOf = (path: string) =>
  path
    .replace(/\?.*/, '?')
    .replace(/\/\d{4}-\d+(?=[/?]|$)/g, '/[]')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '[]');

const linksOf = (html: string) =>
  [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*)[^"]*"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

export async function crawl(walks: readonly Walk[], hands: number) {
  const found: Found[] = [];
  const broken: string[] = [];
  let pages = 0;
  await together(walks, hands, async ({ who, from, isCurious, codes }) => {
    const known = new Set<string>();
    const queue: string[] = [];
    const add = (path: string) => {
      const key = isCurious ? kindOf(path) : path;
      const code = /^\/c\/([^/?]+)/.exec(path)?.[1];
      if (known.has(key) || skipped.test(path) || (code && !codes.includes(code))) return;
      known.add(key);
      queue.push(path);
    };
    for (const path of from) add(path);
    for (const path of queue) {
      const answer = await fetch(who.url + path, { headers: { cookie: who.cookie }, redirect: 'manual' });
      const html = await answer.text();
      pages += 1;
      if (answer.status >= 500) broken.push(`${path}: ${answer.status}`);
      // A number behind which there is no case for this person still says how to open one in need.
      if (answer.status !== 200 && answer.status !== 404) continue;
      for (const form of formsOf(html)) found.push({ who, path, kind: kindOf(path), form });
      for (const link of linksOf(html)) if (isCurious || link.startsWith(`${path}/`)) add(link);
    }
  });
  return { found, broken, pages };
}
