// A small HTTP client with kept-alive connections: it shares two cores with what it measures.
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Asked {
  path: string;
  cookie?: string;
  form?: Record<string, string>;
}
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  ms: number;
}

const boundary = '----a-form-without-javascript';
const multipart = (form: Record<string, string>) =>
  `${Object.entries(form)
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--${boundary}--\r\n`;

export function client(origin: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return ({ path, cookie, form }: Asked) =>
    new Promise<Answered>((resolve, reject) => {
      const body = form ? multipart(form) : undefined;
      const headers: Record<string, string | number> = { 'accept-encoding': 'identity' };
      if (cookie) headers.cookie = cookie;
      if (body !== undefined) {
        headers.origin = origin;
        headers.referer = origin + path;
        headers['content-type'] = `multipart/form-data; boundary=${boundary}`;
        headers['content-length'] = Buffer.byteLength(body);
      }
      const began = performance.now();
      request(origin + path, { agent, method: form ? 'POST' : 'GET', headers }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
        res.on('end', () =>
          resolve({
            status: res.statusCode ?? 0,
            headers: res.headers,
            body: Buffer.concat(chunks).toString(),
            ms: performance.now() - began,
          }),
        );
      })
        .on('error', reject)
        .end(body);
    });
}
export type Client = ReturnType<typeof client>;
