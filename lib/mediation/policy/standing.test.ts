import { describe, expect, test } from 'vitest';
import { type Actor, guest, type Role, roles } from '../../kernel/verdict';
import { audienceOf, type CaseFacts, mayList, mayOn, mayRead } from '../policy';
import { maySeeCase } from './break-glass';
import { mayOpenFile } from './dossier';
import { mayListClaims } from './group';
import { mayDeed } from './guard';

const user = (id: string, ...held: Role[]): Actor => ({
  kind: 'user',
  id,
  grants: held.map((role) => ({ communityId: 'here', role })),
});
const agent = (partyId: string, personId: string, scope: 'general' | 'special' | null) => ({
  ...{ partyId, personId, scope, kind: scope ? ('agent' as const) : ('guardian' as const) },
});
const aCase = (patch: Partial<CaseFacts> = {}): CaseFacts => ({
  communityId: 'here',
  state: 'mediating',
  isProtected: false,
  registeredById: null,
  acceptedAt: new Date(0),
  parties: [
    { id: 'a', side: 'applicant', personId: 'li' },
    { id: 'r', side: 'respondent', personId: 'zhou' },
  ],
  mediators: [{ personId: 'sun', duty: 'lead' }],
  agents: [agent('a', 'lawyer', 'special'), agent('r', 'cousin', 'general'), agent('a', 'mother', null)],
  ...patch,
});
const open = { state: 'applied', acceptedAt: null, mediators: [] } as const;

describe('who acts for a party', () => {
  test.each(roles)('a %s who is an agent is that and no more', (role) => {
    expect(audienceOf(user('lawyer', role), aCase())).toBe('party');
    expect(mayOpenFile(user('lawyer', role), aCase()).ok).toBe(false);
    expect(mayListClaims(user('lawyer', role), aCase()).ok).toBe(false);
  });

  test('reads as the party acted for: the other side not before acceptance, nothing of a protected one on a list', () => {
    expect(mayRead(user('lawyer'), aCase())).toMatchObject({ by: { partyId: 'a', isOnlooker: false } });
    expect(mayRead(user('cousin'), aCase())).toMatchObject({ by: { partyId: 'r', isOnlooker: true } });
    expect(mayRead(user('cousin'), aCase(open)).ok).toBe(false);
    expect(mayRead(user('mother'), aCase(open)).ok).toBe(true);
    expect(mayList(user('mother'), aCase({ isProtected: true }))).toBe(false);
    expect(mayRead(user('mother'), aCase({ isProtected: true })).ok).toBe(true);
  });

  test('a guardian and who has special authority decide for the party, a general agent looks on', () => {
    const may = (id: string) => [
      mayOn('mediation.stop')(user(id, 'resident'), aCase()).ok,
      mayDeed('mediation.wish-mediator')(user(id, 'resident'), aCase()).ok,
      mayOn('mediation.note')(user(id, 'resident'), aCase()).ok,
    ];
    expect(may('lawyer')).toEqual([true, true, false]);
    expect(may('mother')).toEqual([true, true, false]);
    expect(may('cousin')).toEqual([false, false, false]);
  });

  test('whoever no longer acts is told nothing', () => {
    expect(mayRead(user('lawyer', 'resident'), aCase({ agents: [] }))).toMatchObject({ refusal: 'not_found' });
    expect(mayRead(guest, aCase()).ok).toBe(false);
  });
});

describe('who would have to withdraw', () => {
  const bound = { bound: ['wu'] };
  test.each([{}, open, { isProtected: true }, { ...open, isProtected: true, registeredById: 'wu' }])(
    'directs nothing of it and takes nothing up: %o',
    (patch) => {
      for (const held of [['mediation-director'], ['mediator'], ['mediation-director', 'mediator']] as Role[][])
        expect(audienceOf(user('wu', ...held), aCase({ ...patch, ...bound }))).toBeNull();
      expect(audienceOf(user('other', 'mediation-director'), aCase({ ...patch, ...bound }))).toBe('director');
    },
  );

  test('mediates when both sides have consented, and is the director of it no more for that', () => {
    const led = aCase({ ...bound, mediators: [{ personId: 'wu', duty: 'helper' }] });
    expect(audienceOf(user('wu', 'mediation-director'), led)).toBe('mediator');
  });

  test('whoever is reported sees nothing, whatever the role; a party still sees the own side', () => {
    const reported = aCase({ reported: ['wu', 'li'], bound: ['wu'], mediators: [{ personId: 'wu', duty: 'lead' }] });
    for (const role of roles) expect(audienceOf(user('wu', role), reported)).toBeNull();
    expect(audienceOf(user('li', 'resident'), reported)).toBe('party');
  });

  test.each(roles)(
    'a %s to whom it was opened before the bond was known: the opening is not taken back here',
    (role) => {
      const opened = aCase({ isProtected: true, openedTo: ['x'], bound: [] });
      expect(maySeeCase(user('y', role), opened).ok).toBe(role === 'mediation-director');
    },
  );
});
