import type { Role } from '@/db/schema/roles';

export { type Role, roles } from '@/db/schema/roles';

/** Who acts. Grants are read from the database on every request, never from the session; a role is held in a community. */
export type Actor =
  | { readonly kind: 'guest' }
  | { readonly kind: 'system'; readonly job: string }
  | {
      readonly kind: 'user';
      /** The person's id. */
      readonly id: string;
      readonly grants: readonly { readonly communityId: string; readonly role: Role }[];
    };

export const guest: Actor = { kind: 'guest' };

export const has = (actor: Actor, role: Role, communityId: string) =>
  actor.kind === 'user' && actor.grants.some((g) => g.role === role && g.communityId === communityId);

export const hasAny = (actor: Actor, anyOf: readonly Role[], communityId: string) =>
  anyOf.some((role) => has(actor, role, communityId));

/** Whether the way to a form is shown, in one community or (null) any. A guest is shown it too, and asked to sign in. */
export const isOffered = (actor: Actor, to: readonly Role[], communityId: string | null) =>
  actor.kind === 'guest' ||
  (actor.kind === 'user' &&
    actor.grants.some((g) => to.includes(g.role) && (communityId === null || g.communityId === communityId)));

declare const VERDICT: unique symbol;
/** Branded, so that only `allow`, `deny` and `hide` can make one: `authorize: () => true` does not compile. */
export type Verdict<By = unknown> =
  | { readonly ok: true; readonly by: By; readonly [VERDICT]: true }
  | {
      readonly ok: false;
      readonly refusal: 'forbidden' | 'not_found';
      readonly reason: string;
      readonly [VERDICT]: true;
    };

/** `by` is what was proved (this owner of this unit), and all that `decide` learns of the actor. */
export const allow = <By>(by: By) => ({ ok: true, by }) as Verdict<By>;
/** For those who may see the record: 403 (a guest is sent to sign in). */
export const deny = (reason: string) => ({ ok: false, refusal: 'forbidden', reason }) as Verdict<never>;
/** For those who may not know that it exists: 404. */
export const hide = () => ({ ok: false, refusal: 'not_found', reason: 'hidden' }) as Verdict<never>;

/** What most deeds learn of the actor: who it was. */
export interface Person {
  personId: string;
}

/** The common policy: one of these roles, held in the record's community. */
export const permit = (actor: Actor, anyOf: readonly Role[], communityId: string): Verdict<Person> =>
  actor.kind === 'user' && hasAny(actor, anyOf, communityId) ? allow({ personId: actor.id }) : deny('role');
