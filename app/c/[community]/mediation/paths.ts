import { recordPath } from '@/lib/kernel/paths';

type Typed = Record<string, string>;

/** Where a form goes when it is done. */
export const casePath = recordPath('mediation');
/** Whoever would have to withdraw has written it down for others, and is not shown it. */
export const openedPath = (out: { ref: string; isAway: boolean }, typed: Typed) =>
  out.isAway ? `/c/${typed.community}/mediation` : casePath(out, typed);
/** Terms are written one after another. */
export const termsPath = (out: { ref: string }, typed: Typed) => `${casePath(out, typed)}/terms`;
export const issuePath = ({ issueRef }: { issueRef: string }, { community }: Typed) =>
  `/c/${community}/issues/${issueRef}`;
export const topicPath = ({ topicRef }: { topicRef: string }, { community }: Typed) =>
  `/c/${community}/proposals/${topicRef}`;
/** The file is the lead's and the director's: a helper goes back to the case. */
export const filePath = (out: { ref: string }, typed: Typed) => `${casePath(out, typed)}/dossier`;
/** Photos, recordings and papers of a case. */
export const filesPath = (out: { ref: string }, typed: Typed) => `${casePath(out, typed)}/files`;
export const keepingPath = (_out: unknown, { community }: Typed) => `/c/${community}/mediation/keeping`;
export const templatesPath = (_out: unknown, { community }: Typed) => `/c/${community}/mediation/templates`;
/** The claims of a group case, and one of them. */
export const claimsPath = (out: { ref: string }, typed: Typed) => `${casePath(out, typed)}/claims`;
export const claimPath = (out: { ref: string; id: string }, typed: Typed) => `${claimsPath(out, typed)}/${out.id}`;
export const mergePath = (out: { ref: string }, typed: Typed) => `${claimsPath(out, typed)}/papers`;
export const claimListPath = (out: { ref: string; id: string }, typed: Typed) =>
  `${claimsPath(out, typed)}/lists/${out.id}`;
export const roomsPath = (_out: unknown, { community }: Typed) => `/c/${community}/mediation/rooms`;
export const talksPath = (out: { ref: string }, typed: Typed) => `${casePath(out, typed)}/talks`;
/** The library: ways of working and clauses. */
const library =
  (which: string) =>
  (_out: unknown, { community }: Typed) =>
    `/c/${community}/mediation/${which}`;
export const methodsPath = library('method');
export const methodPath = (out: { id: string }, typed: Typed) => `${methodsPath(out, typed)}/${out.id}`;
export const clausesPath = library('clauses');
