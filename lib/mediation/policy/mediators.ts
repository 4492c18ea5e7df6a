import { type Actor, allow, deny, permit, type Role, type Verdict } from '../../kernel/verdict';

export const rights = { 'mediation.save-mediator': ['mediation-director'] } as const satisfies Record<
  string,
  readonly Role[]
>;

export const maySaveMediator = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['mediation.save-mediator'], at.communityId);

/** Who could mediate is for whoever has a role here, and so could need one. */
export const mayListMediators = (actor: Actor, at: { communityId: string }): Verdict<null> =>
  actor.kind === 'user' && actor.grants.some((g) => g.communityId === at.communityId) ? allow(null) : deny('outside');
