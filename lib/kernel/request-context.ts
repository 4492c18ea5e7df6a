import { AsyncLocalStorage } from 'node:async_hooks';

/** What the server knows of a request before the application sees it; log lines carry its id. */
export interface RequestContext {
  requestId: string;
  clientIp: string;
}

// One storage a process: Next.js loads this module once for each bundle.
const here = globalThis as { requestContext?: AsyncLocalStorage<RequestContext> };
here.requestContext ??= new AsyncLocalStorage<RequestContext>();
export const requestContext = here.requestContext;
