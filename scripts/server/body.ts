import { IncomingMessage } from 'node:http';

/** What a form may carry. Files have their own addresses. */
const formLimit = 4 * 2 ** 20;
const fileLimit = 30 * 2 ** 20;
const fileAddress = '/api/files';

export type Body = { req: IncomingMessage; form: FormData | null } | 'too-large' | 'unreadable';

const isForm = (req: IncomingMessage) => /^multipart\/form-data/i.test(req.headers['content-type'] ?? '');

/**
 * Reads what was sent before the application does, because a body that is too long, or is no form, is a 500 of Next's.
 * Answers a request that can be read again. A file goes through as it comes, limited by the length it announces.
 */
export async function takeBody(req: IncomingMessage, pathname: string): Promise<Body> {
  if (req.method === 'GET' || req.method === 'HEAD') return { req, form: null };
  const announced = Number(req.headers['content-length'] ?? 0);
  if (pathname.startsWith(fileAddress)) {
    if (announced > fileLimit) return refuse(req, announced);
    return req.headers['transfer-encoding'] ? 'unreadable' : { req, form: null };
  }
  if (announced > formLimit) return refuse(req, announced);

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > formLimit) return 'too-large';
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks, size);
  try {
    return { req: again(req, body), form: isForm(req) ? await readForm(req, body) : null };
  } catch {
    return 'unreadable';
  }
}

/** A browser hears the answer only once it has sent everything; beyond reason the connection is cut instead. */
async function refuse(req: IncomingMessage, announced: number): Promise<'too-large'> {
  if (announced < 8 * fileLimit) for await (const _ of req);
  return 'too-large';
}

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
