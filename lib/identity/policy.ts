import { type Actor, allow, deny, hasAny, type Person, permit, type Role, type Verdict } from '../kernel/verdict';

/** Who may do what to another person's account and roles. What is done to one's own needs no role. */
export const rights = {
  'account.issue-slip': ['clerk'],
  'account.unlock': ['clerk'],
  'role.grant': ['admin'],
  'role.end': ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type IdentityRight = keyof typeof rights;

interface Place {
  communityId: string;
}

const by = (right: IdentityRight) => (actor: Actor, place: Place) => permit(actor, rights[right], place.communityId);

export const mayIssueSlip = by('account.issue-slip');
export const mayUnlock = by('account.unlock');
export const mayEndRole = by('role.end');

/** Nobody grants himself a role. */
export const mayGrantRole = (actor: Actor, wanted: Place & { personId: string }): Verdict<Person> =>
  actor.kind === 'user' && actor.id === wanted.personId ? deny('himself') : by('role.grant')(actor, wanted);

/** Those who see a person's account and its history, beside the person. */
export const maySeeAccount = (actor: Actor, person: Place & { personId: string }) =>
  actor.kind === 'user' &&
  (actor.id === person.personId || hasAny(actor, ['clerk', 'admin', 'secretary', 'supervisor'], person.communityId));

/** A deed to one's own account. */
export const mayAsSelf = (actor: Actor, { personId }: { personId: string }): Verdict<Person> =>
  actor.kind === 'user' && actor.id === personId ? allow({ personId }) : deny('not_himself');

/** A code on paper is the proof itself; who holds it needs no account yet. */
export const mayWithSlip = () => allow({});

/** Only the installation itself, never a person. */
export const mayAsSystem = (actor: Actor) => (actor.kind === 'system' ? allow({}) : deny('system'));
