import {
  type Actor,
  allow,
  deny,
  has,
  hasAny,
  hide,
  type Person,
  permit,
  type Role,
  type Verdict,
} from '../kernel/verdict';

/** Who may do what to another person's account and roles. What is done to one's own needs no role. */
export const rights = {
  'account.issue-slip': ['clerk', 'admin'],
  'account.unlock': ['clerk'],
  'role.grant': ['admin'],
  'role.end': ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type IdentityRight = keyof typeof rights;

/** Those who see whether a person has an account, and what was done to it, beside the person. */
const overseers: readonly Role[] = ['clerk', 'admin', 'secretary', 'supervisor'];

interface Place {
  communityId: string;
}
interface Holder extends Place {
  personId: string;
}

const by = (right: IdentityRight) => (actor: Actor, place: Place) => permit(actor, rights[right], place.communityId);

/** The clerk makes slips; an admin only a first one, which opens the first clerk's account, and never resets anybody's. */
export const mayIssueSlip = (actor: Actor, person: Place & { account: object | null }): Verdict<Person> =>
  person.account && !has(actor, 'clerk', person.communityId)
    ? deny('clerk_resets')
    : by('account.issue-slip')(actor, person);
export const mayUnlock = by('account.unlock');

/** Nobody grants himself a role. */
const toOther = (right: IdentityRight) => (actor: Actor, wanted: Holder) =>
  actor.kind === 'user' && actor.id === wanted.personId ? deny('himself') : by(right)(actor, wanted);
export const mayGrantRole = toOther('role.grant');
export const mayEndRole = toOther('role.end');

export const maySeeAccount = (actor: Actor, person: Holder): Verdict<Person> =>
  actor.kind === 'user' && (actor.id === person.personId || hasAny(actor, overseers, person.communityId))
    ? allow({ personId: actor.id })
    : hide();

/** A deed to one's own account. */
export const mayAsSelf = (actor: Actor, { personId }: { personId: string }): Verdict<Person> =>
  actor.kind === 'user' && actor.id === personId ? allow({ personId }) : deny('not_himself');

/** A code on paper is the proof itself; who holds it needs no account yet. */
export const mayWithSlip = () => allow({});

/** Only the installation itself, never a person. */
export const mayAsSystem = (actor: Actor) => (actor.kind === 'system' ? allow({}) : deny('system'));
