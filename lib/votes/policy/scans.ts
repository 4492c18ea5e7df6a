import { type Actor, allow, deny, hasAny, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { maySee, type VoteFacts, rights as votes } from '../policy';

/**
 * Whoever enters the papers.
 * @public read by the permission table
 */
export const rights = {
  'vote.keep-scans': votes['vote.enter-papers'],
} as const satisfies Record<string, readonly Role[]>;

const atThePapers: readonly Role[] = [...votes['vote.enter-papers'], ...votes['vote.resolve-paper']];

export const mayKeepScans = (actor: Actor, vote: VoteFacts): Verdict<Person> => {
  const seen = maySee(actor, vote);
  return seen.ok ? permit(actor, rights['vote.keep-scans'], vote.communityId) : seen;
};

/** While papers come in, those who hold them anyway; from closing on those who certify too: before, it would be a running result. */
export const mayReadScans = (actor: Actor, vote: VoteFacts & { hasClosed: boolean }): Verdict<Person> => {
  const seen = maySee(actor, vote);
  if (!seen.ok) return seen;
  const readers = vote.hasClosed ? [...atThePapers, ...votes['vote.certify']] : atThePapers;
  return actor.kind === 'user' && hasAny(actor, readers, vote.communityId)
    ? allow({ personId: actor.id })
    : deny('role');
};
