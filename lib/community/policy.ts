import { type Actor, allow, deny, has, hasAny, hide, permit, type Role, type Verdict } from '../kernel/verdict';

/** Who may change the register. An administrator sets a community up and sees nobody in it. */
export const rights = {
  'community.edit': ['clerk', 'admin'],
  'community.add-estate': ['clerk', 'admin'],
  'community.add-building': ['clerk', 'admin'],
  'community.add-unit': ['clerk', 'admin'],
  'community.edit-unit': ['clerk'],
  'community.add-household': ['clerk'],
  'community.edit-household': ['clerk'],
  'community.name-representative': ['clerk'],
  // The first clerk of a new community is added by whom the installation appointed.
  'community.add-person': ['clerk', 'admin'],
  'community.edit-person': ['clerk'],
  'community.join-household': ['clerk'],
  'community.leave-household': ['clerk'],
  'community.add-ownership': ['clerk'],
  'community.end-ownership': ['clerk'],
  'community.name-voting-owner': ['clerk'],
  'community.add-tenancy': ['clerk'],
  'community.end-tenancy': ['clerk'],
  'community.add-grid': ['clerk', 'admin'],
  'community.cover-building': ['clerk', 'admin'],
  'community.add-group': ['clerk'],
  'community.fill-group': ['clerk'],
  'community.add-firm': ['clerk'],
  'community.edit-firm': ['clerk'],
  'community.check-roster': ['clerk', 'admin'],
  'community.confirm-roster': ['clerk', 'admin'],
  'community.import-roster': ['clerk', 'admin'],
  'community.drop-roster': ['clerk', 'admin'],
} as const satisfies Record<string, readonly Role[]>;
export type CommunityRight = keyof typeof rights;

interface Place {
  communityId: string;
}

export const may = (right: CommunityRight) => (actor: Actor, place: Place) =>
  permit(actor, rights[right], place.communityId);

/** Deeds on a person, household or unit that only those may know of who see the register. */
export const mayOn = (right: CommunityRight) => (actor: Actor, record: Place & Facts) => {
  const seen = maySee(actor, record);
  return seen.ok ? may(right)(actor, record) : seen;
};

/** Those who see the register whole. */
export const readers: readonly Role[] = ['clerk', 'secretary'];

/** How a person, household or unit stands to the viewer. */
export interface Facts {
  /** It is the viewer, the viewer's household, or the viewer's unit. */
  isOwn: boolean;
  /** In a building that the viewer's grid covers, the viewer being its worker. */
  inGrid: boolean;
  /** In an estate where the viewer, of its owners' committee, owns a unit. */
  inEstate: boolean;
}

export type Sight = 'whole' | 'own' | 'named' | 'masked';

/**
 * Whole for clerk and secretary, one's own whole; an administrator finds people by name, to grant roles and print first
 * slips; masked for the grid worker of the place; nobody else may know.
 */
export const maySee = (actor: Actor, record: Place & Facts): Verdict<{ sight: Sight; personId: string }> => {
  if (actor.kind !== 'user') return actor.kind === 'guest' ? deny('guest') : hide();
  const by = (sight: Sight) => allow({ sight, personId: actor.id });
  if (hasAny(actor, readers, record.communityId)) return by('whole');
  if (record.isOwn) return by('own');
  if (has(actor, 'admin', record.communityId)) return by('named');
  return record.inGrid && has(actor, 'grid', record.communityId) ? by('masked') : hide();
};

/** The owners' committee also sees the units of its estate: who votes and what area counts. */
export const maySeeUnit = (actor: Actor, record: Place & Facts): Verdict<{ sight: Sight; personId: string }> => {
  const seen = maySee(actor, record);
  if (seen.ok || actor.kind !== 'user' || !record.inEstate) return seen;
  return has(actor, 'owners-committee', record.communityId) ? allow({ sight: 'masked', personId: actor.id }) : seen;
};

/** Lists show what their rows allow; only somebody signed in has rows. */
export const mayList = (actor: Actor): Verdict<{ personId: string }> =>
  actor.kind === 'user' ? allow({ personId: actor.id }) : deny('guest');

/** Uploads: those who may import; the secretary reads how it went. */
export const maySeeRosters = (actor: Actor, place: Place) =>
  permit(actor, [...rights['community.import-roster'], 'secretary'], place.communityId);
