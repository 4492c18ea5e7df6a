import type { ServerResponse } from 'node:http';
import type { RequestContext } from '@/lib/kernel/request-context';
import { isDressed } from './dress';
import { broken, forbidden, gone, notFound, stale, unopened, unreadable, wordsPage } from './page';
import { replaceBody } from './replace-body';
import { wordsWritten } from './words-sent';

/**
 * The answers to a form that Next gives in its own way: nothing at all for a deed that an upgrade has renamed, and 500 for
 * fields it cannot read. A person gets a page in Chinese with the text typed; a script the status, and the form it belongs
 * to keeps the text.
 */
export function filterAnswer(res: ServerResponse, context: RequestContext, form: FormData | null, byScript: boolean) {
  replaceBody(res, () => {
    // A page that sends a form on means another page, not the same form there.
    if (res.statusCode === 307 && !byScript) res.statusCode = 303;
    if (context.forbidden && res.statusCode === 404) res.statusCode = 403;
    const isStale = res.hasHeader('x-nextjs-action-not-found');
    // The record went on, and the page of this form with it: Next would answer with a shell that only a script fills.
    const isGone = !byScript && context.returned !== undefined && res.statusCode === 404;
    if (!isStale && !isGone && res.statusCode < 500) return byScript ? undefined : refusal(res, wordsWritten(form));
    res.statusCode = isStale || isGone ? 409 : context.understood ? res.statusCode : 400;
    if (byScript) return undefined;
    const words = isGone ? gone : isStale ? stale : res.statusCode === 400 ? unreadable : broken;
    return wordsPage(res, words, wordsWritten(form));
  });
}

/**
 * A page that refuses itself, or breaks, is a shell of Next's that only a script fills; the same words are written here.
 * A script that goes from page to page asks with the header `rsc` and gets what it can use.
 */
export function fillRefusal(res: ServerResponse, context: RequestContext) {
  replaceBody(res, () => {
    if (res.req.headers.rsc) return undefined;
    if (!context.unseen) return refusal(res, []);
    res.statusCode = 404;
    return undefined;
  });
}

function refusal(res: ServerResponse, typed: readonly string[]): string | undefined {
  const isPage = String(res.getHeader('Content-Type') ?? '').startsWith('text/html');
  if (!isPage || !isDressed()) return undefined;
  if (res.statusCode === 404) return wordsPage(res, notFound, typed);
  if (res.statusCode === 403) return wordsPage(res, forbidden, typed);
  if (res.statusCode < 500) return undefined;
  const advice = `${unopened.advice}告诉工作人员这个编号：${res.getHeader('X-Request-Id')}`;
  return wordsPage(res, { ...unopened, advice }, typed);
}
