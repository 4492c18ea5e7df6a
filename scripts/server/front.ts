import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/kernel/log';
import { requestContext } from '@/lib/kernel/request-context';
import { takeBody } from './body';
import { settleForwarded } from './forwarded';
import { secure } from './headers';
import { answer, broken, foreign, tooLarge, unreadable } from './page';
import { catchStale } from './stale';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/** What stands between the network and the application: every request passes here once. */
export function front(application: Handler, trustedHops: number): (req: IncomingMessage, res: ServerResponse) => void {
  return (req, res) => {
    const began = performance.now();
    const pathname = (req.url ?? '/').replace(/[?#].*$/s, '');
    const requestId = randomUUID();
    const clientIp = settleForwarded(req.headers, trustedHops, req.socket.remoteAddress ?? '');
    res.setHeader('X-Request-Id', requestId);
    requestContext.run({ requestId, clientIp }, async () => {
      res.once('close', () => {
        const ms = Math.round(performance.now() - began);
        log.info({
          method: req.method,
          path: pathname,
          status: res.statusCode,
          ms,
          cut: !res.writableFinished || undefined,
        });
      });
      try {
        secure(req, res, pathname);
        await pass(req, res, pathname, application);
      } catch (err) {
        log.error({ err }, 'a request failed outside the application');
        if (res.headersSent) res.destroy();
        else answer(res, 500, broken);
      }
    });
  };
}

async function pass(req: IncomingMessage, res: ServerResponse, pathname: string, application: Handler) {
  if (req.method === 'GET' || req.method === 'HEAD') return application(req, res);
  if (isForeign(req) && !pathname.startsWith('/open311/')) return answer(res, 403, foreign);
  const body = await takeBody(req, pathname);
  if (body === 'too-large') return answer(res, 413, tooLarge);
  if (body === 'unreadable') return answer(res, 400, unreadable);
  if (!req.headers['next-action']) catchStale(res, body.form);
  return application(body.req, res);
}

/** Next refuses another site's form too, but as a 500. */
function isForeign(req: IncomingMessage): boolean {
  const { origin } = req.headers;
  if (origin === undefined) return false;
  const host = req.headers['x-forwarded-host'] ?? req.headers.host;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
