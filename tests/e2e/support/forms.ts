// The forms of a page as they stand in its HTML, which is what a browser without JavaScript has.

export interface Field {
  name: string;
  /** hidden, text, textarea, select, checkbox, file … */
  type: string;
  value: string;
}
export interface Form {
  method: 'get' | 'post';
  /** Empty for the page itself. */
  to: string;
  /** The id of the deed behind it; empty for a plain form. */
  action: string;
  fields: Field[];
}

const names: Record<string, string> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' };
const plain = (text: string) => text.replace(/&(quot|#x27|lt|gt|amp);/g, (_, name) => names[name]!);
/** As React writes it, in text and in attributes. */
export const asHtml = (text: string) =>
  text.replace(/[&<>"']/g, (c) => `&${Object.keys(names).find((name) => names[name] === c)};`);

const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '');

function fieldOf(tag: string): Field {
  const [, kind = ''] = /^<(\w+)/.exec(tag) ?? [];
  const name = attribute(tag, 'name');
  if (kind === 'textarea')
    return { name, type: 'textarea', value: plain(/>([\s\S]*)<\/textarea>$/.exec(tag)?.[1] ?? '') };
  if (kind === 'select')
    return { name, type: 'select', value: attribute(/<option[^>]*selected[^>]*>/.exec(tag)?.[0] ?? '', 'value') };
  const type = kind === 'button' ? 'button' : attribute(tag, 'type') || 'text';
  return { name, type, value: attribute(tag, 'value') };
}

const fieldTags = /<input\b[^>]*>|<button\b[^>]*>|<textarea\b[\s\S]*?<\/textarea>|<select\b[\s\S]*?<\/select>/g;

function formOf(html: string): Form {
  const open = /^<form[^>]*>/.exec(html)![0];
  const fields = (html.match(fieldTags) ?? []).map(fieldOf).filter(({ name }) => name !== '');
  const bound = fields.find(({ name }) => /^\$ACTION_\w+:0$/.test(name))?.value;
  const action = bound ? (JSON.parse(bound) as { id: string }).id : '';
  const isPost = attribute(open, 'method').toLowerCase() === 'post';
  return { method: isPost ? 'post' : 'get', to: attribute(open, 'action'), action, fields };
}

export const formsOf = (html: string) => (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).map(formOf);
