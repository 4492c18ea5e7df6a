import { type Actor, permit, type Role } from '../../kernel/verdict';

const director = ['mediation-director'] as const;

/** How cases are worked and what agreements are put together from: the committee's own, kept by its director. */
export const rights = {
  'mediation.add-method': director,
  'mediation.save-method-step': director,
  'mediation.retire-method': director,
  'mediation.save-clause': director,
  'mediation.retire-clause': director,
} as const satisfies Record<string, readonly Role[]>;

const inCommunity = (right: keyof typeof rights) => (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights[right], at.communityId);
export const mayAddMethod = inCommunity('mediation.add-method');
export const maySaveMethodStep = inCommunity('mediation.save-method-step');
export const mayRetireMethod = inCommunity('mediation.retire-method');
export const maySaveClause = inCommunity('mediation.save-clause');
export const mayRetireClause = inCommunity('mediation.retire-clause');
