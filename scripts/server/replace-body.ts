import type { ServerResponse } from 'node:http';

/**
 * Gives another page than the application's, where `choose` wants one: it is asked once, when the answer's status and
 * headers are known and nothing is sent yet, and may change the status.
 */
export function replaceBody(res: ServerResponse, choose: () => string | undefined) {
  const { writeHead, write, end } = res;
  let page: string | undefined;

  const settle = () => {
    page = choose();
    if (page === undefined) return;
    for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag', 'Link']) res.removeHeader(name);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Content-Length', Buffer.byteLength(page));
    res.setHeader('Cache-Control', 'private, no-store');
  };
  const head = () => {
    if (!res.headersSent) res.writeHead(res.statusCode);
  };

  res.writeHead = ((status: number, ...rest: never[]) => {
    res.statusCode = status;
    settle();
    return writeHead.call(res, res.statusCode, ...(page === undefined ? rest : []));
  }) as typeof writeHead;
  res.write = ((...args: Parameters<typeof write>) => {
    head();
    return page === undefined ? write.apply(res, args) : true;
  }) as typeof write;
  res.end = ((...args: Parameters<typeof end>) => {
    head();
    return page === undefined ? end.apply(res, args) : end.call(res, page, 'utf8');
  }) as typeof end;
}
