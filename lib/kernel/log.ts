import pino from 'pino';
import { describeError } from './log-safely';
import { requestContext } from './request-context';

/** JSON lines on standard output, each with the id of its request. Never a name, phone, address, query string or body. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  serializers: { err: describeError },
  mixin: () => {
    const requestId = requestContext.getStore()?.requestId;
    return requestId ? { requestId } : {};
  },
});
