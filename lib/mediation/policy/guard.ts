import { type Actor, deny, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type Audience, type CaseFacts, type CaseReader, type CaseRight, mayOn, mayRead } from '../policy';
import { type AfterRight, isAfter, mayAfter } from './after';

const mediators = ['mediator', 'mediation-director'] as const;

/** What protects the people in a case, and who stands on its sides. */
export const rights = {
  'mediation.raise-alarm': mediators,
  'mediation.record-report': mediators,
  'mediation.add-agent': mediators,
  'mediation.end-agent': mediators,
  'mediation.invite-aide': mediators,
  'mediation.replace-aide': mediators,
  'mediation.wish-mediator': ['resident', ...mediators],
  'mediation.declare-interest': mediators,
  'mediation.draw-signature': ['resident', ...mediators],
  'mediation.pay-instalment': mediators,
  'mediation.breach-instalment': mediators,
  'mediation.change-method': mediators,
  'mediation.number-transfer': mediators,
} as const satisfies Record<string, readonly Role[]>;
type GuardRight = keyof typeof rights;
/** Every deed that has a page of its own on a case. */
export type DeedRight = CaseRight | GuardRight | AfterRight;

const staff: readonly Audience[] = ['mediator', 'director'];
/** Somebody who only looks for work may say what was noticed; whom they want is the parties’ to say. */
const audiences: Record<GuardRight, readonly Audience[]> = {
  'mediation.raise-alarm': [...staff, 'intake'],
  'mediation.record-report': staff,
  'mediation.add-agent': staff,
  'mediation.end-agent': staff,
  'mediation.invite-aide': staff,
  'mediation.replace-aide': staff,
  'mediation.wish-mediator': ['party', ...staff],
  'mediation.declare-interest': [...staff, 'intake'],
  'mediation.draw-signature': ['party', ...staff],
  'mediation.pay-instalment': staff,
  'mediation.breach-instalment': staff,
  'mediation.change-method': staff,
  'mediation.number-transfer': staff,
};

const isGuard = (right: DeedRight): right is GuardRight => right in rights;

export const mayDeed =
  (right: DeedRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    if (isAfter(right)) return mayAfter(right)(actor, c);
    if (!isGuard(right)) return mayOn(right)(actor, c);
    const seen = mayRead(actor, c);
    if (!seen.ok) return seen;
    if (!audiences[right].includes(seen.by.audience)) return deny('audience');
    if (seen.by.isOnlooker) return deny('authority');
    const held = permit(actor, rights[right], c.communityId);
    return held.ok ? seen : held;
  };
