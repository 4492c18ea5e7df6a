import { expect, test } from 'vitest';
import { elsewhere, expectRights, here, holder } from '@/tests/support/matrix';
import { guest, roles } from '../../kernel/verdict';
import type { CaseFacts } from '../policy';
import { mayTakeAppointment } from './appointment';
import { mayRemindSitting } from './reminder';
import { mayListRooms, maySaveRoom, rights as roomRights } from './rooms';
import { maySit, mayTalkApart, rights } from './sittings';

const c: CaseFacts = {
  ...{ communityId: here, state: 'mediating', isProtected: false, registeredById: null, acceptedAt: new Date(0) },
  parties: [
    { id: 'a', side: 'applicant', personId: 'li' },
    { id: 'r', side: 'respondent', personId: 'zhou' },
  ],
  mediators: [{ personId: 'sun', duty: 'lead' }],
};
const sun = holder('mediator', here, 'sun');
const li = holder('resident', here, 'li');
const zhou = holder('resident', here, 'zhou');
const director = holder('mediation-director', here, 'wu');

const onCase = ['mediation.book-sitting', 'mediation.move-sitting', 'mediation.cancel-sitting'] as const;
test.each(onCase)('%s: its mediators and the director here, and nobody else', (right) => {
  for (const role of roles) {
    expect(maySit(right)(holder(role, here), c).ok).toBe(role === 'mediation-director');
    expect(maySit(right)(holder(role, elsewhere), c).ok).toBe(false);
  }
  expect(maySit(right)(sun, c).ok).toBe(true);
  expect(maySit(right)(li, c)).toMatchObject({ refusal: 'forbidden' });
  expect(maySit(right)(guest, c)).toMatchObject({ refusal: 'not_found' });
});

test('what was said back to back is for the mediators of the case: no director, no party, no opener, nobody who left', () => {
  expect(mayTalkApart(sun, c).ok).toBe(true);
  for (const role of roles) {
    expect(mayTalkApart(holder(role, here), c).ok).toBe(false);
    expect(mayTalkApart(holder(role, elsewhere), c).ok).toBe(false);
  }
  expect(mayTalkApart(director, c)).toMatchObject({ refusal: 'forbidden' });
  expect(mayTalkApart(director, { ...c, mediators: [...c.mediators, { personId: 'wu', duty: 'helper' }] }).ok).toBe(
    true,
  );
  for (const party of [li, zhou]) expect(mayTalkApart(party, c)).toMatchObject({ refusal: 'forbidden' });
  const opened = { ...c, isProtected: true, openedTo: ['secretary'] };
  expect(mayTalkApart(holder('secretary', here, 'secretary'), opened)).toMatchObject({ refusal: 'not_found' });
  expect(mayTalkApart(sun, { ...c, mediators: [] }).ok).toBe(false);
});

test('a calendar entry: those who work the case, and the party that was asked to come', () => {
  const asked = { ...c, sitting: { invited: ['a'] } };
  expect(mayTakeAppointment(sun, asked).ok).toBe(true);
  expect(mayTakeAppointment(director, asked).ok).toBe(true);
  expect(mayTakeAppointment(li, asked).ok).toBe(true);
  expect(mayTakeAppointment(zhou, asked)).toMatchObject({ refusal: 'not_found' });
  for (const role of roles)
    expect(mayTakeAppointment(holder(role, here), asked).ok).toBe(role === 'mediation-director');
});

test('rooms: the director keeps them, mediators look at them; only the clock reminds', () => {
  expectRights(roomRights['mediation.save-room'], (actor) => maySaveRoom(actor, { communityId: here }));
  expectRights(rights['mediation.book-sitting'], (actor) => mayListRooms(actor, { communityId: here }));
  expectRights([], mayRemindSitting);
  expect(mayRemindSitting({ kind: 'system', job: 'sittings' }).ok).toBe(true);
  expect(mayRemindSitting({ kind: 'system', job: 'instalments' }).ok).toBe(false);
});
