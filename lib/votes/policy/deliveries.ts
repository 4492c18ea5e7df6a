import { type Actor, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { maySee, type VoteFacts } from '../policy';

export const rights = {
  /** Only owners' votes know it. */
  'vote.log-deliveries': ['clerk', 'supervisor', 'owners-committee'],
} as const satisfies Record<string, readonly Role[]>;

export const mayLogDeliveries = (actor: Actor, vote: Pick<VoteFacts, 'communityId' | 'state'>): Verdict<Person> => {
  const seen = maySee(actor, vote);
  return seen.ok ? permit(actor, rights['vote.log-deliveries'], vote.communityId) : seen;
};
