/** Roles are held in a community, several per person. */
export const roles = [
  'resident',
  'council',
  'mediator',
  'mediation-director',
  'grid',
  'clerk',
  'secretary',
  'supervisor',
  'handler',
  'owners-committee',
  'street',
  'admin',
] as const;
export type Role = (typeof roles)[number];
