import type { ServerResponse } from 'node:http';
import type { RequestContext } from '@/lib/kernel/request-context';
import { brokenPage, gonePage, stalePage, unreadablePage } from './page';

/** What was written in words; the rest (numbers, choices, keys) is quicker to give again than to copy. */
const written = (form: FormData | null) =>
  [...(form ?? [])].flatMap(([name, value]) =>
    !/\$ACTION|password|secret/i.test(name) && typeof value === 'string' && /\p{Script=Han}|\S\s\S/u.test(value)
      ? [value]
      : [],
  );

/**
 * The answers to a form that Next gives in its own way: nothing at all for a deed that an upgrade has renamed, and 500 for
 * fields it cannot read. A person gets a page in Chinese with the text typed; a script the status, and the form it belongs
 * to keeps the text.
 */
export function filterAnswer(res: ServerResponse, context: RequestContext, form: FormData | null, byScript: boolean) {
  const { writeHead, write, end } = res;
  let page: string | undefined;

  const settle = () => {
    const stale = res.hasHeader('x-nextjs-action-not-found');
    // The record went on, and the page of this form with it: Next would answer with a shell that only a script fills.
    const gone = !byScript && context.returned !== undefined && res.statusCode === 404;
    if (!stale && !gone && res.statusCode < 500) return;
    const status = stale || gone ? 409 : context.understood ? res.statusCode : 400;
    res.statusCode = status;
    if (byScript) return;
    page = (gone ? gonePage : stale ? stalePage : status === 400 ? unreadablePage : brokenPage)(written(form));
    for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag']) res.removeHeader(name);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Content-Length', Buffer.byteLength(page));
    res.setHeader('Cache-Control', 'no-store');
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
