import { type Actor, permit, type Role } from '../kernel/verdict';

/** Who watches over the deeds of others; everybody else sees heads, counts and seals. */
export const watchers: readonly Role[] = ['supervisor', 'secretary', 'street'];

export const mayReadEvents = (actor: Actor, community: { communityId: string }) =>
  permit(actor, watchers, community.communityId);
