/** The search part of an address, single values only. */
export type Query = Record<string, string | undefined>;

/** The same list with something changed; a changed filter starts from the first page. */
export function hrefWith(path: string, query: Query, change: Record<string, string | null>): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, after: undefined, ...change }))
    if (value) next.set(name, value);
  const text = next.toString();
  return text ? `${path}?${text}` : path;
}

/** `searchParams` of a page, of a repeated name the first. `constructor` is in every table of words, and no choice. */
export function queryOf(params: Record<string, string | string[] | undefined>): Query {
  const chosen = (value: string | undefined) => (value !== undefined && value in {} ? undefined : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, chosen([value].flat()[0])]));
}
