import { type Actor, permit, type Role } from '../kernel/verdict';

/** Who may do what in a charter's community. Reading is everybody's. */
export const rights = {
  'charter.adopt': ['clerk', 'secretary'],
  'charter.file': ['clerk', 'secretary'],
  'charter.confirm-filing': ['street'],
} as const satisfies Record<string, readonly Role[]>;

interface Where {
  communityId: string;
}
export const mayAdopt = (actor: Actor, { communityId }: Where) => permit(actor, rights['charter.adopt'], communityId);
export const mayFile = (actor: Actor, { communityId }: Where) => permit(actor, rights['charter.file'], communityId);
export const mayConfirm = (actor: Actor, { communityId }: Where) =>
  permit(actor, rights['charter.confirm-filing'], communityId);
