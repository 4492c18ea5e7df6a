// Word templates with fields in braces: {协议编号}, and lists as {#条款} … {/条款}. A field is a name and nothing else:
// nothing in a template is ever run.
import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import { putPictures } from './template-pictures';
import { openWord, placeOf } from './template-zip';

/** What a template may name: a field, or a list with the fields of its rows. */
export type Fields = { readonly [name: string]: true | Fields };
/** What it is filled with. */
export type Filling = { readonly [name: string]: string | readonly Filling[] };

const options = { paragraphLoop: true, linebreaks: true, errorLogging: false, nullGetter: () => '' } as const;

interface Fault {
  properties?: { id?: string; xtag?: string; errors?: Fault[]; context?: string };
}
const sentences: Record<string, (tag: string) => string> = {
  unopened_tag: (t) => `“${t}”前面少一个“{”`,
  unclosed_tag: (t) => `“{${t}”后面少一个“}”`,
  duplicate_open_tag: (t) => `“${t}”多了一个“{”`,
  duplicate_close_tag: (t) => `“${t}”多了一个“}”`,
  unopened_loop: (t) => `有“{/${t}}”，前面没有“{#${t}}”`,
  unclosed_loop: (t) => `有“{#${t}}”，后面没有“{/${t}}”`,
  closing_tag_does_not_match_opening_tag: (t) => `“{#…}”和“{/…}”的名称对不上：${t}`,
  unbalanced_loop_tags: (t) => `“{#…}”和“{/…}”要放在同一张表或者同一处：${t}`,
  loop_position_invalid: (t) => `“{#${t}}”放的地方不对，请单独占一段`,
};

/** By the mark itself: the same word may stand in the text before it. */
function placeOfTag(zip: PizZip, id: string | undefined, tag: string) {
  const mark = id === 'unclosed_loop' ? '{#' : id === 'unopened_loop' ? '{/' : '{';
  return tag && (placeOf(zip, mark + tag) || placeOf(zip, tag));
}

function faultsOf(error: unknown, zip: PizZip): string[] {
  const { properties } = error as Fault;
  const all = properties?.errors ?? [error as Fault];
  const said = all.map(({ properties: p }) => {
    const tag = (p?.xtag ?? '').slice(0, 30);
    const what = sentences[p?.id ?? '']?.(tag) ?? `“${tag}”写得不对`;
    return [what, placeOfTag(zip, p?.id, tag)].filter(Boolean).join('，在');
  });
  return [...new Set(said)].slice(0, 5);
}

interface Part {
  type: string;
  value: string;
  module?: string;
  subparsed?: Part[];
}
const placeholders = (parts: readonly Part[]): Part[] =>
  parts
    .filter((part) => part.type === 'placeholder')
    .map((part) => (part.subparsed ? { ...part, subparsed: placeholders(part.subparsed) } : part));

/** Keeps what each file of the template was read as. (The library's own module for this asks for a package of its own.) */
function reader() {
  const files = new Map<string, Part[]>();
  let now = '';
  return {
    name: 'reader',
    set({ inspect }: { inspect?: { filePath?: string; postparsed?: Part[] } }) {
      now = inspect?.filePath ?? now;
      if (inspect?.postparsed) files.set(now, inspect.postparsed);
    },
    parts: () => [...files.values()].flatMap(placeholders),
  };
}

/** Fields that nobody knows, each with the list it stands in. */
function strangers(parts: readonly Part[], known: Fields, outer: Fields): { name: string; marked: string }[] {
  return parts.flatMap(({ value, module, subparsed }) => {
    const field = known[value] ?? outer[value];
    const marked = subparsed ? `{#${value}}` : module === 'rawxml' ? `{@${value}}` : `{${value}}`;
    if (field === undefined || module === 'rawxml' || (subparsed ? field === true : field !== true))
      return [{ name: value, marked }];
    return subparsed && field !== true ? strangers(subparsed, field, { ...outer, ...known }) : [];
  });
}

const namesIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ value, subparsed }) => [value, ...(subparsed ? namesIn(subparsed) : [])]);

/** Null when the template may be used; otherwise what is wrong with it, with the place. `required`: one of each row. */
export function faultOf(bytes: Buffer, fields: Fields, required: readonly (readonly string[])[]): string | null {
  const opened = openWord(bytes);
  if ('problem' in opened) return opened.problem;
  const read = reader();
  try {
    new Docxtemplater(opened.zip, { ...options, modules: [read] });
  } catch (error) {
    return `${faultsOf(error, opened.zip).join('；')}。原来的模板没有动。`;
  }
  const parts = read.parts();
  const unknown = strangers(parts, fields, {});
  if (unknown.length) {
    const said = unknown.slice(0, 5).map(({ marked }) => [`没有“${marked}”这个字段`, placeOf(opened.zip, marked)]);
    return `${said.map((s) => s.filter(Boolean).join('，在')).join('；')}。原来的模板没有动。`;
  }
  const present = new Set(namesIn(parts));
  const missing = required.filter((names) => !names.some((name) => present.has(name)));
  return missing.length
    ? `少了必须有的字段：${missing.map((names) => names.map((n) => `{${n}}`).join('或')).join('、')}。原来的模板没有动。`
    : null;
}

export async function fillTemplate(bytes: Buffer, filling: Filling, foot = ''): Promise<Uint8Array<ArrayBuffer>> {
  const opened = openWord(bytes);
  if ('problem' in opened) throw new Error(opened.problem);
  const template = new Docxtemplater(opened.zip, options);
  template.render(filling);
  const zip = template.getZip() as PizZip;
  if (foot && !template.getFullText().includes(foot)) putFoot(zip, foot);
  await putPictures(zip);
  return new Uint8Array(template.toBuffer());
}

/** Behind the last paragraph, before what Word says of the page. */
function putFoot(zip: PizZip, foot: string) {
  const name = 'word/document.xml';
  const xml = zip.file(name)!.asText();
  const page = xml.lastIndexOf('<w:sectPr');
  const end = page < 0 ? xml.lastIndexOf('</w:body>') : page;
  const words = foot.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  zip.file(name, `${xml.slice(0, end)}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>${xml.slice(end)}`);
}
