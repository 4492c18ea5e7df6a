import { type Actor, permit, type Role } from '../../kernel/verdict';

export const rights = { 'mediation.save-room': ['mediation-director'] } as const satisfies Record<
  string,
  readonly Role[]
>;

export const maySaveRoom = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['mediation.save-room'], at.communityId);

/** Rooms are looked at by those who may book one. */
export const mayListRooms = (actor: Actor, at: { communityId: string }) =>
  permit(actor, ['mediator', 'mediation-director'], at.communityId);
