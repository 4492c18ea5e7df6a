import type { ServerResponse } from 'node:http';
import { plainPage } from './page';

/** What was written in words; the rest (numbers, choices, keys) is quicker to give again than to copy. */
const written = (form: FormData | null) =>
  [...(form ?? [])].flatMap(([name, value]) =>
    !name.includes('$ACTION') && typeof value === 'string' && /\p{Script=Han}|\S\s\S/u.test(value) ? [value] : [],
  );

/**
 * A form that was opened before an upgrade names a deed which no longer exists. Next then answers an empty page;
 * a person sees this one, with the text typed. (A form sent by script gets Next's answer, which the form itself shows.)
 */
export function catchStale(res: ServerResponse, form: FormData | null) {
  const { writeHead, write, end } = res;
  let page: string | undefined;
  res.writeHead = ((...args: Parameters<typeof writeHead>) => {
    if (!res.getHeader('x-nextjs-action-not-found')) return writeHead.apply(res, args);
    page = plainPage(
      '页面已经更新',
      '您打开这个页面以后系统更新过,这次没有提交成功。请重新打开原页面再提交一次。',
      written(form),
    );
    for (const name of ['content-encoding', 'transfer-encoding', 'etag']) res.removeHeader(name);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Content-Length', Buffer.byteLength(page));
    return writeHead.call(res, 409);
  }) as typeof writeHead;
  res.write = ((...args: Parameters<typeof write>) => {
    if (!res.headersSent) res.writeHead(res.statusCode);
    return page === undefined ? write.apply(res, args) : true;
  }) as typeof write;
  res.end = ((...args: Parameters<typeof end>) => {
    if (!res.headersSent) res.writeHead(res.statusCode);
    return page === undefined ? end.apply(res, args) : end.call(res, page, 'utf8');
  }) as typeof end;
}
