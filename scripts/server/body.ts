import { IncomingMessage, type ServerResponse } from 'node:http';
import { limits } from '@/lib/files/rules';
import { sessionCookie } from '@/lib/identity/secure';
import { openToken } from '@/lib/identity/session-token';
import { wordsSent } from './words-sent';

/** What a form may carry in words. */
const formLimit = 4 * 2 ** 20;

type Refused = { refused: 'too-large' | 'too-many' | 'unreadable'; typed: readonly string[] };
export type Body = { req: IncomingMessage; form: FormData | null } | Refused;

const isForm = (req: IncomingMessage) => /^multipart\/form-data/i.test(req.headers['content-type'] ?? '');

/**
 * Reads what was sent before the application does, because a body that is too long, or is no form, is a 500 of Next's.
 * Answers a request that can be read again.
 */
export async function takeBody(req: IncomingMessage, res: ServerResponse): Promise<Body> {
  if (req.method === 'GET' || req.method === 'HEAD') return { req, form: null };
  const announced = Number(req.headers['content-length'] ?? 0);
  const limit = announced > formLimit && isForm(req) && isSignedIn(req) ? limits.form : formLimit;
  if (announced > limit) return refuse(req, announced);
  if (announced > formLimit && !hasRoom(res, announced)) return refuse(req, announced, 'too-many');

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > limit) return { refused: 'too-large', typed: [] };
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks, size);
  try {
    const form = isForm(req) ? await readForm(req, body) : null;
    return wordsOf(form) > formLimit ? { refused: 'too-large', typed: [] } : { req: again(req, body), form };
  } catch {
    return { refused: 'unreadable', typed: [] };
  }
}

/** Files are for those with a session; whether it still lasts, the application looks up. */
function isSignedIn({ headers }: IncomingMessage): boolean {
  const name = sessionCookie({ get: (header: string) => headers[header]?.toString() ?? null });
  const cookie = headers.cookie?.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return cookie !== undefined && openToken(cookie.slice(name.length + 1), new Date()) !== null;
}

/** Forms with files are held in memory: two of the longest at a time. */
let held = 0;
function hasRoom(res: ServerResponse, bytes: number): boolean {
  if (held + bytes > 2 * limits.form) return false;
  held += bytes;
  res.once('close', () => {
    held -= bytes;
  });
  return true;
}

const wordsOf = (form: FormData | null) =>
  [...(form ?? [])].reduce((sum, [, value]) => sum + (typeof value === 'string' ? Buffer.byteLength(value) : 0), 0);

/** Beyond reason the connection is cut. */
const refuse = async (
  req: IncomingMessage,
  announced: number,
  refused: Refused['refused'] = 'too-large',
): Promise<Refused> => ({ refused, typed: announced < 4 * limits.form ? await wordsSent(req) : [] });

/** By the parser that Next uses too, so what it takes, Next takes. */
const readForm = (req: IncomingMessage, body: Buffer): Promise<FormData> =>
  new Response(new Uint8Array(body), { headers: { 'content-type': req.headers['content-type'] ?? '' } }).formData();

function again(req: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req;
  const replay = new IncomingMessage(req.socket);
  Object.assign(replay, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  replay.complete = true;
  replay._read = () => {};
  replay.push(body);
  replay.push(null);
  return replay;
}
