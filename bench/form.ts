import type { Answered } from './client';

const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The fields of the page's form that has this field, as a browser without JavaScript would send them. */
export function formWith(field: string, page: Answered): Record<string, string> {
  const forms = page.body.match(/<form[^>]*>[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((html) => html.includes(`name="${field}"`));
  if (!form) throw new Error(`no form with ${field} (status ${page.status})`);
  const hidden = form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    hidden.map((tag) => [/name="([^"]*)"/.exec(tag)?.[1] ?? '', unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')]),
  );
}
