import { AsyncLocalStorage } from 'node:async_hooks';

export interface ReturnedForm {
  name: string;
  problem: string | null;
  values: Record<string, string | string[]>;
  /** What of it may be written down, where the form was sent just now. */
  kept?: Record<string, string | string[]>;
}

/** What the server knows of a request before the application sees it; log lines carry its id. */
export interface RequestContext {
  readonly requestId: string;
  readonly clientIp: string;
  /** Whether a form's content reached a command. Until then a failure lies in what was sent, and is a 400. */
  understood: boolean;
  /** A command refused this person; to a form without a script Next says so as if there were no such page. */
  forbidden?: boolean;
  /** The page has words for whom there is nothing to see; its status says so too. */
  unseen?: boolean;
  /** The form that this page shows filled again, after a refusal or with a draft. */
  returned?: ReturnedForm;
}

// One storage a process: Next.js loads this module once for each bundle.
const here = globalThis as { requestContext?: AsyncLocalStorage<RequestContext> };
here.requestContext ??= new AsyncLocalStorage<RequestContext>();
export const requestContext = here.requestContext;

export function formUnderstood() {
  const context = requestContext.getStore();
  if (context) context.understood = true;
}

export function formForbidden() {
  const context = requestContext.getStore();
  if (context) context.forbidden = true;
}

export function nothingSeen() {
  const context = requestContext.getStore();
  if (context) context.unseen = true;
}

export function returnForm(values: ReturnedForm['values'], problem: string | null, kept?: ReturnedForm['kept']) {
  const context = requestContext.getStore();
  if (context && typeof values.formName === 'string')
    context.returned = { name: values.formName, problem, values, kept };
}

export const returnedForm = () => requestContext.getStore()?.returned ?? null;
