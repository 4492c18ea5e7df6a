/** The application's own document around a page of the server's: its head with the style, without scripts. */
let before = '';
let after = '';

/** Takes the document from a page that says one thing only. Until then pages are plain: the browser's style is readable. */
export function dressAs(html: string) {
  const bare = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="preload"[^>]*>|<title>[^<]*<\/title>/g, '')
    .replace(/ (nonce|data-size)="[^"]*"/g, '');
  const [head, rest] = [bare.split('<main')[0], bare.split('</main>')[1]];
  if (head === undefined || rest === undefined || !head.includes('rel="stylesheet"')) return;
  before = head;
  after = rest;
}

export const isDressed = () => before !== '';

/** @param main the page's `<main>`; `elder` for those who chose large letters. */
export function dressed(title: string, main: string, elder: boolean): string {
  if (!isDressed()) {
    const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
    return `<!doctype html><html lang="zh-CN">${head}<title>${title}</title>${main}</html>`;
  }
  const head = elder ? before.replace('<html', '<html data-size="elder"') : before;
  return `${head.replace('</head>', `<title>${title} · 议事厅</title></head>`)}${main}${after}`;
}
