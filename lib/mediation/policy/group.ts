import { type Actor, allow, deny, hide, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type Audience, type CaseFacts, type CaseReader, mayRead } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;

/** Many claims in one case: taken in, settled one by one or many at once, paid. */
export const rights = {
  'mediation.open-group': mediators,
  'mediation.check-claims': mediators,
  'mediation.import-claims': mediators,
  'mediation.drop-claims': mediators,
  'mediation.add-claim': mediators,
  'mediation.name-speaker': mediators,
  'mediation.settle-claim': mediators,
  'mediation.agree-claims': mediators,
  'mediation.pay-claim': mediators,
  'mediation.pay-claims': mediators,
  'mediation.request-merge': mediators,
} as const satisfies Record<string, readonly Role[]>;
type GroupRight = keyof typeof rights;

const staff: readonly Audience[] = ['mediator', 'director'];

/** Names and sums of all are for those who work the case: no party reads another family's line, a representative no more. */
export function mayListClaims(actor: Actor, c: CaseFacts): Verdict<CaseReader> {
  const seen = mayRead(actor, c);
  if (!seen.ok) return seen;
  return staff.includes(seen.by.audience) ? seen : deny('audience');
}

export const mayOnGroup =
  (right: GroupRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    const seen = mayListClaims(actor, c);
    if (!seen.ok) return seen;
    const held = permit(actor, rights[right], c.communityId);
    return held.ok ? seen : held;
  };

/** The own line and nothing else; whoever has none is not told that there is a case. */
export const mayReadOwnClaim = (actor: Actor, { claimantId }: { claimantId: string | null }): Verdict<null> =>
  actor.kind === 'user' && actor.id === claimantId ? allow(null) : hide();
