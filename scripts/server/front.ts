import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/kernel/log';
import { type RequestContext, requestContext } from '@/lib/kernel/request-context';
import { fillRefusal, filterAnswer } from './answer-filter';
import { takeBody } from './body';
import { settleForwarded } from './forwarded';
import { secure } from './headers';
import {
  answer,
  answerScript,
  broken,
  foreign,
  noSuchMethod,
  notFound,
  tooLarge,
  tooLargeWords,
  tooMany,
  tooManyWords,
  unreadable,
} from './page';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What stands between the network and the application: every request passes here once. */
export function front(application: Handler, trustedHops: number): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    const began = performance.now();
    const pathname = (req.url ?? '/').replace(/[?#].*$/s, '');
    const requestId = randomUUID();
    const clientIp = settleForwarded(req.headers, trustedHops, req.socket.remoteAddress ?? '');
    res.setHeader('X-Request-Id', requestId);
    const context: RequestContext = { requestId, clientIp, understood: false };
    requestContext.run(context, async () => {
      res.once('close', () => {
        const ms = Math.round(performance.now() - began);
        const cut = res.writableFinished ? undefined : true;
        log.info({ method: req.method, path: pathname, status: res.statusCode, ms, cut });
      });
      try {
        secure(req, res, pathname);
        await pass(req, res, pathname, context, application);
      } catch (err) {
        log.error({ err }, 'a request failed outside the application');
        if (res.headersSent) res.destroy();
        else answer(res, 500, broken);
      }
    });
  };
}

async function pass(
  req: IncomingMessage,
  res: ServerResponse,
  pathname: string,
  context: RequestContext,
  application: Handler,
) {
  // Next answers an address that cannot be decoded with a 500.
  if (!isDecodable(pathname)) return answer(res, 404, notFound);
  const reads = req.method === 'GET' || req.method === 'HEAD';
  if (reads) {
    fillRefusal(res, context);
    return application(req, res);
  }
  // A page takes nothing but forms; Next would answer any other method with the page.
  const machine = /^\/(api|open311)\//.test(pathname);
  if (req.method !== 'POST' && !machine) return answer(res, 405, noSuchMethod);
  if (isForeign(req) && !pathname.startsWith('/open311/')) return answer(res, 403, foreign);
  const byScript = Boolean(req.headers['next-action']);
  const body = await takeBody(req, res);
  if ('refused' in body) {
    const { status, script, page } = refusals[body.refused];
    return byScript ? answerScript(res, status, script) : answer(res, status, page, body.typed);
  }
  if (!machine) filterAnswer(res, context, body.form, byScript);
  return application(body.req, res);
}

const refusals = {
  'too-large': { status: 413, script: tooLargeWords, page: tooLarge },
  'too-many': { status: 503, script: tooManyWords, page: tooMany },
  unreadable: { status: 400, script: unreadable.advice, page: unreadable },
};

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Next refuses another site's form too, but as a 500. */
function isForeign(req: IncomingMessage): boolean {
  const { origin } = req.headers;
  if (origin === undefined) return false;
  const host = req.headers['x-forwarded-host'] ?? req.headers.host;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
