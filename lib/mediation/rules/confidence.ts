import type { CaseState } from '../machine';

/** Statements made in a mediation that failed may not be used anywhere else: they are closed for good. */
export const isSealed = (state: CaseState) => state === 'failed' || state === 'stopped';

/** What a party reads of the history; visits to the other side, consents and access are the committee's own affair. */
const forParties = new Set([
  'apply',
  'register',
  'accept',
  'refuse',
  'assign',
  'replace',
  'hand-over',
  'extend',
  'draft',
  'void',
  'take-effect',
  'agree-orally',
  'perform-term',
  'breach',
  'perform',
  'close',
  'resume',
  'reopen',
  'continue',
  'fail',
  'stop',
]);
export const isForParties = (event: string) => forParties.has(event);

/** What stands in a section of its own, with its author and time, is not said again in the history. */
const shownElsewhere = new Set(['note', 'session', 'add-term', 'remove-term']);
export const isOwnSection = (event: string) => shownElsewhere.has(event);

/** A private note is the mediators'; a talk with one side is that side's and the mediators'. */
export const seesNote = (isParty: boolean, note: { isPrivate: boolean }) => !isParty || !note.isPrivate;
export const seesSession = (ownPartyId: string | null, session: { withPartyId: string | null }) =>
  ownPartyId === null || session.withPartyId === null || session.withPartyId === ownPartyId;
