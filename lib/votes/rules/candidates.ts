import type { BallotItem } from '../tally/answers';

/** Whom the register knows as a candidate, or who bears the name of one whom it does not. */
export const isCandidate = (items: readonly BallotItem[], person: { id: string; name: string }): boolean =>
  items.some(
    ({ kind, options }) =>
      kind === 'election' &&
      options.some((o) => (o.personId === undefined ? o.label === person.name : o.personId === person.id)),
  );
