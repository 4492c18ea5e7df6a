import { describe, expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { guest, type Role, roles } from '../../kernel/verdict';
import type { CaseFacts } from '../policy';
import * as glass from './break-glass';
import { type DeedRight, mayDeed, rights } from './guard';
import * as mediators from './mediators';

const at = { communityId: here };
const aCase = (patch: Partial<CaseFacts> = {}): CaseFacts => ({
  communityId: here,
  state: 'mediating',
  isProtected: true,
  registeredById: null,
  acceptedAt: new Date(0),
  parties: [{ id: 'p', side: 'applicant', personId: 'party' }],
  mediators: [
    { personId: 'lead', duty: 'lead' },
    { personId: 'helper', duty: 'helper' },
  ],
  ...patch,
});

describe('break-glass', () => {
  test('staff of the community ask; neighbours, firms and other places see no page', () => {
    const staff: readonly Role[] = glass.rights['mediation.break-glass'];
    expectRights(staff, (actor) => glass.mayBreakGlass(actor, at));
    expectRights(staff, (actor) => glass.mayAskToOpen(actor, at));
    expect(roles.filter((role) => !staff.includes(role))).toEqual([
      'resident',
      'council',
      'handler',
      'owners-committee',
    ]);
    expect(glass.mayAskToOpen(guest, at)).toMatchObject({ refusal: 'not_found' });
    expectRights(['mediation-director', 'secretary', 'street'], (actor) => glass.mayListOpenings(actor, at));
  });

  test.each(roles)('%s to whom it stands open: only a protected case, only staff, only the page', (role) => {
    const actor = holder(role, here);
    const id = actor.kind === 'user' ? actor.id : '';
    const staff: readonly Role[] = glass.rights['mediation.break-glass'];
    const opened = aCase({ openedTo: [id] });
    const level = role === 'mediation-director' ? 'director' : 'opened';
    const verdict = glass.maySeeCase(actor, opened);
    expect(verdict).toMatchObject(
      staff.includes(role) ? { ok: true, by: { audience: level } } : { refusal: 'not_found' },
    );
    if (role === 'mediation-director') return;
    expect(glass.maySeeCase(actor, { ...opened, isProtected: false }).ok).toBe(false);
    expect(glass.maySeeCase(actor, aCase()).ok).toBe(false);
    for (const right of ['mediation.note', ...Object.keys(rights)] as DeedRight[])
      expect(mayDeed(right)(actor, opened).ok, right).toBe(false);
  });

  test('who has looked is for the director and the lead', () => {
    const of = (personId: string, audience: 'director' | 'mediator' | 'party' | 'opened') => ({ personId, audience });
    expect(glass.mayKnowWhoLooked(of('x', 'director'), aCase())).toBe(true);
    expect(glass.mayKnowWhoLooked(of('lead', 'mediator'), aCase())).toBe(true);
    expect(glass.mayKnowWhoLooked(of('helper', 'mediator'), aCase())).toBe(false);
    expect(glass.mayKnowWhoLooked(of('party', 'party'), aCase())).toBe(false);
    expect(glass.mayKnowWhoLooked(of('x', 'opened'), aCase())).toBe(false);
  });
});

test.each(Object.keys(rights) as (keyof typeof rights)[])('%s: those who work the case', (right) => {
  const c = aCase();
  for (const role of roles) expect(mayDeed(right)(holder(role, here), c).ok, role).toBe(role === 'mediation-director');
  expect(mayDeed(right)(holder('mediator', here, 'lead'), c).ok).toBe(true);
  const party = mayDeed(right)(holder('resident', here, 'party'), c);
  const byParty = ['mediation.wish-mediator', 'mediation.draw-signature'].includes(right);
  expect(party).toMatchObject(byParty ? { ok: true } : { refusal: 'forbidden' });
  const waiting = aCase({ state: 'applied', acceptedAt: null, isProtected: false, mediators: [] });
  const byLooker = ['mediation.raise-alarm', 'mediation.declare-interest'].includes(right);
  expect(mayDeed(right)(holder('mediator', here), waiting).ok).toBe(byLooker);
});

test('the list of mediators', () => {
  expectRights(mediators.rights['mediation.save-mediator'], (actor) => mediators.maySaveMediator(actor, at));
  expectRights(roles, (actor) => mediators.mayListMediators(actor, at));
});
