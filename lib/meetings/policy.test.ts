import { describe, expect, test } from 'vitest';
import { expectRights, here, holder } from '@/tests/support/matrix';
import * as policy from './policy';

const meeting = (change: Partial<policy.MeetingFacts> = {}): policy.MeetingFacts => ({
  communityId: here,
  state: 'announced',
  announcedAt: new Date('2026-11-23T09:00:00+08:00'),
  chairId: 'chair',
  ...change,
});

describe('each deed is open to the roles of the rights table, in their own community only', () => {
  test('scheduling', () => {
    expectRights(policy.rights['meeting.schedule'], (a) => policy.maySchedule(a, { communityId: here }));
  });
  test.each([
    ['meeting.put-on-agenda', policy.mayPutOnAgenda],
    ['meeting.take-off-agenda', policy.mayTakeOffAgenda],
    ['meeting.announce', policy.mayAnnounce],
    ['meeting.cancel', policy.mayCancel],
    ['meeting.open', policy.mayOpen],
    ['meeting.sign-in', policy.maySignIn],
    ['meeting.sign-in-members', policy.maySignInMembers],
    ['meeting.admit-observer', policy.mayAdmitObserver],
    ['meeting.record-statement', policy.mayRecordStatement],
    ['meeting.decide-item', policy.mayDecideItem],
    ['meeting.close', policy.mayClose],
    ['meeting.write-minutes', policy.mayWriteMinutes],
  ] as const)('%s', (right, may) => {
    expectRights(policy.rights[right], (a) => may(a, meeting()));
  });
  test('approving the minutes, by the chair', () => {
    expectRights(policy.rights['meeting.approve-minutes'], (a) =>
      policy.mayApproveMinutes(a, meeting({ chairId: a.kind === 'user' ? a.id : '' })),
    );
  });
});

test('another council member does not approve the minutes', () => {
  expect(policy.mayApproveMinutes(holder('council', here), meeting())).toMatchObject({ refusal: 'forbidden' });
});

test('before its agenda is out a meeting is known to the council and staff only', () => {
  const planned = meeting({ state: 'planned', announcedAt: null });
  expect(policy.maySee({ kind: 'guest' }, meeting()).ok).toBe(true);
  expect(policy.maySee({ kind: 'guest' }, planned)).toMatchObject({ refusal: 'not_found' });
  expect(policy.maySignIn(holder('resident', here), planned)).toMatchObject({ refusal: 'not_found' });
  for (const role of policy.staff)
    expect(policy.maySee(holder(role, here), planned)).toMatchObject({ by: { whole: true } });
});
