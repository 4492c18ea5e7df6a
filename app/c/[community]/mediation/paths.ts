import { recordPath } from '@/lib/kernel/paths';

type Typed = Record<string, string>;

/** Where a form goes when it is done. */
export const casePath = recordPath('mediation');
/** Terms are written one after another. */
export const termsPath = (out: { ref: string }, typed: Typed) => `${casePath(out, typed)}/terms`;
export const listPath = (_out: unknown, { community }: Typed) => `/c/${community}/mediation`;
export const issuePath = ({ issueRef }: { issueRef: string }, { community }: Typed) =>
  `/c/${community}/issues/${issueRef}`;
