import { type Actor, allow, permit, type Role, type Verdict } from '../kernel/verdict';

/**
 * Beside the retention job, the secretary may have a record's words erased, for instance when a person asks for it.
 * @public read by the permission table
 */
export const rights = { 'retention.erase-texts': ['secretary'] } as const satisfies Record<string, readonly Role[]>;

export const mayEraseTexts = (actor: Actor, subject: { communityId: string }): Verdict<{ personId: string | null }> => {
  if (actor.kind === 'system') return allow({ personId: null });
  return permit(actor, rights['retention.erase-texts'], subject.communityId);
};
