import { type Actor, allow, deny, has, hasAny, hide, permit, type Role, type Verdict } from '../kernel/verdict';
import type { CaseState } from './machine';
import type { AgentKind, AgentScope } from './rules/sides';
import type { Side } from './rules/words';

const mediators = ['mediator', 'mediation-director'] as const;
const director = ['mediation-director'] as const;

/** Roles by command. Each command on a case also asks what the actor is to that case: see `audiences`. */
export const rights = {
  'mediation.apply': ['resident'],
  'mediation.register': mediators,
  'mediation.transfer-issue': ['clerk'],
  'mediation.transfer-topic': ['clerk'],
  'mediation.accept': mediators,
  'mediation.refuse': mediators,
  'mediation.assign': mediators,
  'mediation.waive': mediators,
  'mediation.save-party': mediators,
  'mediation.tell-rights': mediators,
  'mediation.note': mediators,
  'mediation.session': mediators,
  'mediation.extend': mediators,
  'mediation.add-term': mediators,
  'mediation.remove-term': mediators,
  'mediation.draft': mediators,
  'mediation.void': mediators,
  'mediation.sign': mediators,
  'mediation.perform-term': mediators,
  'mediation.breach': mediators,
  'mediation.visit': mediators,
  'mediation.close': mediators,
  'mediation.fail': mediators,
  'mediation.stop': ['resident', ...mediators],
  'mediation.set-access': mediators,
  'mediation.save-method': director,
} as const satisfies Record<string, readonly Role[]>;
/** Deeds without a case. */
type GateRight = `mediation.${'apply' | 'register' | 'transfer-issue' | 'transfer-topic' | 'save-method'}`;
export type CaseRight = Exclude<keyof typeof rights, GateRight>;

export interface CaseFacts {
  communityId: string;
  state: CaseState;
  isProtected: boolean;
  registeredById: string | null;
  acceptedAt: Date | null;
  parties: readonly { id: string; side: Side; personId: string | null }[];
  /** Those of now. */
  mediators: readonly { personId: string; duty: 'lead' | 'helper' }[];
  /** Who acts for a party now: each reads what that party reads. */
  agents?: readonly { partyId: string; personId: string | null; kind: AgentKind; scope: AgentScope | null }[];
  /** Those who mediate here and have a claim in it: they read the own line and nothing else. */
  claimants?: readonly string[];
  /** Those who mediate here and are bound to it: of the same household or flat as somebody in it, once an agent in it. */
  bound?: readonly string[];
  /** Whom a report is about: nothing of it is ever shown to them. */
  reported?: readonly string[];
  /** To whom a protected one stands open now by break-glass: asked only by the page of the case. */
  openedTo?: readonly string[];
}

/**
 * What the actor is to this case. `intake`: nobody has it yet, and a mediator may take it up; names are masked until
 * then. Who wrote it down for a party knows it anyway. `opened`: reads for three hours and does nothing.
 */
export type Audience = 'party' | 'mediator' | 'director' | 'intake' | 'opened';

const isOpenForIntake = (c: CaseFacts) =>
  (c.state === 'applied' || c.state === 'accepted') && !c.mediators.some((m) => m.duty === 'lead');

/** The party that this person is, or else acts for now. CPL 62 borrowed: a general agent only looks on and talks. */
function standOf(personId: string, c: CaseFacts) {
  const own = c.parties.find((p) => p.personId === personId);
  if (own) return { party: own, decides: true };
  const agent = c.agents?.find((a) => a.personId === personId);
  const party = agent && c.parties.find((p) => p.id === agent.partyId);
  return party ? { party, decides: agent.kind === 'guardian' || agent.scope === 'special' } : null;
}

/**
 * A party is only ever a party of the own case, and who acts for one no more, whatever other role is held. Who would
 * have to withdraw as mediator is no director of it either; both sides’ written consent lets one mediate, and no more.
 */
export function audienceOf(actor: Actor, c: CaseFacts): Audience | null {
  if (actor.kind !== 'user') return null;
  const stand = standOf(actor.id, c);
  // The other side learns of an application when the committee has taken it in.
  if (stand) return stand.party.side === 'applicant' || c.acceptedAt ? 'party' : null;
  if (c.claimants?.includes(actor.id) || c.reported?.includes(actor.id)) return null;
  const isBound = c.bound?.includes(actor.id) ?? false;
  if (has(actor, 'mediation-director', c.communityId) && !isBound) return 'director';
  if (!hasAny(actor, mediators, c.communityId)) return null;
  if (c.mediators.some((m) => m.personId === actor.id)) return 'mediator';
  if (isBound || !isOpenForIntake(c)) return null;
  if (c.registeredById === actor.id) return 'mediator';
  return c.isProtected ? null : 'intake';
}

export interface CaseReader {
  personId: string;
  audience: Audience;
  /** As which party a party reads, or who acts for it. */
  partyId?: string;
  /** Acts for a party without the authority to decide for it. */
  isOnlooker?: boolean;
}

export function mayRead(actor: Actor, c: CaseFacts): Verdict<CaseReader> {
  const audience = audienceOf(actor, c);
  if (!audience || actor.kind !== 'user') return hide();
  const stand = audience === 'party' ? standOf(actor.id, c) : null;
  const as = stand ? { partyId: stand.party.id, isOnlooker: !stand.decides } : {};
  return allow({ personId: actor.id, audience, ...as });
}

/** A protected case is on nobody's list but its mediators' and the director's: a phone may be in the wrong hands. */
export const mayList = (actor: Actor, c: CaseFacts) => {
  const audience = audienceOf(actor, c);
  return audience !== null && !(audience === 'party' && c.isProtected);
};

const staff: readonly Audience[] = ['mediator', 'director'];
const intake: readonly Audience[] = ['mediator', 'director', 'intake'];

const audiences: Record<CaseRight, readonly Audience[]> = {
  'mediation.accept': intake,
  'mediation.refuse': intake,
  'mediation.assign': intake,
  'mediation.waive': staff,
  'mediation.save-party': staff,
  'mediation.tell-rights': staff,
  'mediation.note': staff,
  'mediation.session': staff,
  'mediation.extend': staff,
  'mediation.add-term': staff,
  'mediation.remove-term': staff,
  'mediation.draft': staff,
  'mediation.void': staff,
  'mediation.sign': staff,
  'mediation.perform-term': staff,
  'mediation.breach': staff,
  'mediation.visit': staff,
  'mediation.close': staff,
  'mediation.fail': staff,
  'mediation.stop': ['party', ...staff],
  'mediation.set-access': intake,
};

/** Hidden from those whom the case does not concern; refused to those whom it does but who may not do this. */
export const mayOn =
  (right: CaseRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    const seen = mayRead(actor, c);
    if (!seen.ok) return seen;
    if (!audiences[right].includes(seen.by.audience)) return deny('audience');
    if (seen.by.isOnlooker) return deny('authority');
    const held = permit(actor, rights[right], c.communityId);
    return held.ok ? seen : held;
  };

const inCommunity = (right: GateRight) => (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights[right], at.communityId);

export const mayApply = inCommunity('mediation.apply');
export const mayRegister = inCommunity('mediation.register');
export const mayTransferIssue = inCommunity('mediation.transfer-issue');
export const mayTransferTopic = inCommunity('mediation.transfer-topic');
export const maySaveMethod = inCommunity('mediation.save-method');

/** Self, or anybody by the director. */
export const mayChoose = (by: CaseReader, mediatorId: string) =>
  by.audience === 'director' || by.personId === mediatorId;

export const isMediatorHere = (actor: Actor, communityId: string) => hasAny(actor, mediators, communityId);
