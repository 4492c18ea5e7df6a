// A browser without a screen: pages and posts by HTTP alone.

export interface Visitor {
  url: string;
  /** Empty for a guest. */
  cookie: string;
}

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((c) => c.split(';')[0]!)
    .filter((c) => !c.endsWith('='));

/** Signs in by the plain form of /login. */
export async function enter(url: string, phone: string, password: string): Promise<Visitor> {
  const page = await fetch(`${url}/login`);
  const csrf = /name="csrfToken"[^>]*value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, cookie: cookiesOf(page).join('; ') },
    body: new URLSearchParams({ csrfToken: csrf, phone, password, callbackUrl: '/desk' }),
  });
  const cookie = cookiesOf(answer).find((c) => c.includes('session-token='));
  if (!cookie) throw new Error(`${phone} was not let in: ${answer.status} ${answer.headers.get('location')}`);
  return { url, cookie };
}

export const guestOf = (url: string): Visitor => ({ url, cookie: '' });

const noState = { values: {}, errors: {}, problem: null };
type Field = string | readonly string[] | Blob;

/** As the script of a page posts a form: the state before, and the fields as one form within the form. */
export function postByScript({ url, cookie }: Visitor, path: string, id: string, fields: Record<string, Field>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) body.append(`_1_${name}`, one as string);
  body.append('0', JSON.stringify([noState, '$K1']));
  const headers = { origin: url, cookie, 'next-action': id, accept: 'text/x-component' };
  return fetch(url + path, { method: 'POST', redirect: 'manual', headers, body });
}

/** As a browser without JavaScript posts a form; a plain one goes as text. */
export function postForm(
  { url, cookie }: Visitor,
  path: string,
  fields: readonly (readonly [string, string])[],
  isPlain = false,
) {
  const body = isPlain ? new URLSearchParams() : new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return fetch(url + path, { method: 'POST', redirect: 'manual', headers: { origin: url, cookie }, body });
}

/** Does the work of `items` a few at a time. */
export async function together<Item>(items: readonly Item[], hands: number, work: (item: Item) => Promise<void>) {
  const queue = items[Symbol.iterator]();
  const hand = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
