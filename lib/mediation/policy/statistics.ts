import { type Actor, deny, has, permit, type Role, type Verdict } from '../../kernel/verdict';
import { type CaseFacts, type CaseReader, mayRead } from '../policy';

const mediators = ['mediator', 'mediation-director'] as const;

export const rights = {
  'mediation.record-screening': [...mediators, 'grid'],
  'mediation.open-finding': mediators,
  'mediation.note-prevention': mediators,
  'mediation.save-rates': ['mediation-director'],
} as const satisfies Record<string, readonly Role[]>;

const inCommunity = (right: keyof typeof rights) => (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights[right], at.communityId);

export const mayRecordScreening = inCommunity('mediation.record-screening');
export const mayOpenFinding = inCommunity('mediation.open-finding');
export const maySaveRates = inCommunity('mediation.save-rates');

/** Those who work on the case. */
export function mayNotePrevention(actor: Actor, c: CaseFacts): Verdict<CaseReader> {
  const seen = mayRead(actor, c);
  if (!seen.ok) return seen;
  if (seen.by.audience !== 'mediator' && seen.by.audience !== 'director') return deny('audience');
  const held = permit(actor, rights['mediation.note-prevention'], c.communityId);
  return held.ok ? seen : held;
}

const readers: readonly Role[] = ['mediation-director', 'street'];
export const mayReadStatistics = (actor: Actor, at: { communityId: string }) => permit(actor, readers, at.communityId);

/** Where the actor reads statistics. */
export const readsStatisticsOf = (actor: Actor) =>
  actor.kind === 'user'
    ? [...new Set(actor.grants.map((g) => g.communityId))].filter(
        (id) => mayReadStatistics(actor, { communityId: id }).ok,
      )
    : [];

/** Exact numbers are for those who may see every case of them anyway; everybody else reads fives. */
export const readsExactly = (actor: Actor, communityIds: readonly string[]) =>
  communityIds.every((id) => has(actor, 'mediation-director', id));

/** By name, what is paid to each: the director's own table. */
export const mayReadSubsidies = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['mediation.save-rates'], at.communityId);
