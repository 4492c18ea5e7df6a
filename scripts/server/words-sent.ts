import type { IncomingMessage } from 'node:http';

type Entry = readonly [name: string, value: FormDataEntryValue];
/** Words stand before the files in a form; of what is too long no more than its beginning is looked at. */
const beginning = 512 * 2 ** 10;

/** What was written in words; the rest (numbers, choices, keys) is quicker to give again than to copy. */
export const wordsWritten = (form: Iterable<Entry> | null) =>
  [...(form ?? [])].flatMap(([name, value]) =>
    !/\$ACTION|formName|password|secret/i.test(name) &&
    typeof value === 'string' &&
    /\p{Script=Han}|\S\s\S/u.test(value)
      ? [value]
      : [],
  );

/** Reads a body that is refused to its end, for a browser hears the answer only then, and keeps its whole boxes of words. */
export async function wordsSent(req: IncomingMessage): Promise<string[]> {
  const boundary = /boundary="?([^";]+)/i.exec(req.headers['content-type'] ?? '')?.[1];
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    if (!boundary || size > beginning) continue;
    size += chunk.length;
    chunks.push(chunk);
  }
  if (!boundary) return [];
  const parts = Buffer.concat(chunks).subarray(0, beginning).toString().split(`--${boundary}`);
  return wordsWritten(parts.slice(1, -1).flatMap(boxOf));
}

function boxOf(part: string): Entry[] {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const name = /\bname="([^"]*)"/i.exec(head)?.[1];
  return name === undefined || /filename/i.test(head) ? [] : [[name, rest.join('\r\n\r\n').replace(/\r\n$/, '')]];
}
