import { type Actor, deny, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type Audience, type CaseFacts, type CaseReader, mayRead } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;

/** When and where the sides meet, and what one of them said to the mediators alone. */
export const rights = {
  'mediation.book-sitting': mediators,
  'mediation.move-sitting': mediators,
  'mediation.cancel-sitting': mediators,
  'mediation.note-talk': mediators,
} as const satisfies Record<string, readonly Role[]>;
type SittingRight = 'mediation.book-sitting' | 'mediation.move-sitting' | 'mediation.cancel-sitting';

const staff: readonly Audience[] = ['mediator', 'director'];

export const maySit =
  (right: SittingRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    const seen = mayRead(actor, c);
    if (!seen.ok) return seen;
    if (!staff.includes(seen.by.audience)) return deny('audience');
    const held = permit(actor, rights[right], c.communityId);
    return held.ok ? seen : held;
  };

/**
 * What was said back to back is for the mediators of the case as long as they are its mediators: not for the director
 * who is none of them, not by break-glass, not for the other side, and not for the side that said it.
 */
export const mayTalkApart = (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
  const seen = mayRead(actor, c);
  if (!seen.ok) return seen;
  if (!staff.includes(seen.by.audience)) return deny('audience');
  if (!c.mediators.some((m) => m.personId === seen.by.personId)) return deny('not_mediator');
  const held = permit(actor, rights['mediation.note-talk'], c.communityId);
  return held.ok ? seen : held;
};
