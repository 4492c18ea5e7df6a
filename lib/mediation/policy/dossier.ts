import { type Actor, allow, deny, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type Audience, type CaseFacts, type CaseReader, mayRead } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;
const director = ['mediation-director'] as const;

export const rights = {
  'mediation.check-identity': mediators,
  'mediation.record-investigation': mediators,
  'mediation.list-evidence': mediators,
  'mediation.apply-confirmation': mediators,
  'mediation.apply-leniency': mediators,
  'mediation.bind': mediators,
  'mediation.hold': director,
  'mediation.lift-hold': director,
  'mediation.release': director,
  'mediation.save-keeping': director,
  'mediation.save-template': ['clerk', 'mediation-director'],
} as const satisfies Record<string, readonly Role[]>;
export type FileRight = Exclude<keyof typeof rights, 'mediation.save-keeping' | 'mediation.save-template'>;

const staff: readonly Audience[] = ['mediator', 'director'];

/** Those who work the case; what becomes of its file is the director's. */
export const mayOnFile =
  (right: FileRight) =>
  (actor: Actor, c: CaseFacts): Verdict<CaseReader> => {
    const seen = mayRead(actor, c);
    if (!seen.ok) return seen;
    if (!staff.includes(seen.by.audience)) return deny('audience');
    const held = permit(actor, rights[right], c.communityId);
    return held.ok ? seen : held;
  };

/** The whole file: the director, and who leads the case. Helpers see what they work on, on the page of the case. */
export function mayOpenFile(actor: Actor, c: CaseFacts): Verdict<CaseReader> {
  const seen = mayRead(actor, c);
  if (!seen.ok) return seen;
  if (seen.by.audience === 'director') return seen;
  const leads = c.mediators.some((m) => m.duty === 'lead' && m.personId === seen.by.personId);
  return seen.by.audience === 'mediator' && leads ? seen : deny('not_lead');
}

const inCommunity =
  (right: 'mediation.save-keeping' | 'mediation.save-template') => (actor: Actor, at: { communityId: string }) =>
    permit(actor, rights[right], at.communityId);
export const maySaveKeeping = inCommunity('mediation.save-keeping');
export const maySaveTemplate = inCommunity('mediation.save-template');

export const mayAnonymise = (actor: Actor): Verdict<null> => (actor.kind === 'system' ? allow(null) : deny('role'));
