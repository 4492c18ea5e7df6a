/** A path of this site, or null: `//elsewhere` and `/\elsewhere` leave it, and so does anything with a scheme. */
export function localPath(wanted: string | null | undefined): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and `/<tab>/elsewhere` leaves
  if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])[^\\\u0000-\u0020]*$/.test(wanted)) return null;
  const url = new URL(wanted, 'http://here');
  if (url.host !== 'here' || /^\/(login|api)(\/|$)/.test(url.pathname)) return null;
  // What Next adds when it fetches a page for its own router.
  url.searchParams.delete('_rsc');
  return url.pathname + url.search;
}
