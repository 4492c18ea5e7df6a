import { type Actor, allow, hasAny, hide, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type CaseFacts, type CaseReader, mayRead } from '../policy';

/** Staff of the community; whoever keeps the roles is no exception. Neighbours and firms from outside are not staff. */
const staff = [
  'mediator',
  'mediation-director',
  'grid',
  'clerk',
  'secretary',
  'supervisor',
  'street',
  'admin',
] as const satisfies readonly Role[];

export const rights = { 'mediation.break-glass': staff } as const satisfies Record<string, readonly Role[]>;

export const mayBreakGlass = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['mediation.break-glass'], at.communityId);

/** The page at a number that shows nothing: a form for staff, and for everybody else as if there were no such page. */
export const mayAskToOpen = (actor: Actor, at: { communityId: string }): Verdict<Person> => {
  const held = mayBreakGlass(actor, at);
  return held.ok ? held : hide();
};

/** The page of a case, and nothing else of it, is also read by those to whom it stands open now. */
export function maySeeCase(actor: Actor, c: CaseFacts): Verdict<CaseReader> {
  const seen = mayRead(actor, c);
  if (seen.ok || actor.kind !== 'user') return seen;
  const isOpen = c.isProtected && c.openedTo?.includes(actor.id) && hasAny(actor, staff, c.communityId);
  return isOpen ? allow({ personId: actor.id, audience: 'opened' }) : seen;
}

const overseers: readonly Role[] = ['mediation-director', 'secretary', 'street'];
/** Who reads the list of openings; what each sees of it is less for the secretary and least for the street. */
export const mayListOpenings = (actor: Actor, at: { communityId: string }) => permit(actor, overseers, at.communityId);

/** Why, and on which case: the director and the one who leads it. */
export const mayKnowWhoLooked = (by: CaseReader, c: Pick<CaseFacts, 'mediators'>) =>
  by.audience === 'director' ||
  (by.audience === 'mediator' && c.mediators.some((m) => m.personId === by.personId && m.duty === 'lead'));
