import { type Actor, allow, deny, hasAny, hide, permit, type Role, type Verdict } from '../kernel/verdict';
import type { MeetingState } from './machine';

const keepers = ['clerk'] as const;

/** Who may do what in a meeting's community; the conditions on the record are in the functions below. */
export const rights = {
  'meeting.schedule': ['clerk', 'secretary'],
  'meeting.put-on-agenda': ['clerk', 'secretary'],
  'meeting.take-off-agenda': ['clerk', 'secretary'],
  'meeting.announce': ['clerk', 'secretary'],
  'meeting.cancel': ['clerk', 'secretary'],
  'meeting.open': keepers,
  'meeting.sign-in': [
    'resident',
    'council',
    'mediator',
    'grid',
    'clerk',
    'secretary',
    'supervisor',
    'handler',
    'owners-committee',
    'street',
  ],
  'meeting.sign-in-members': keepers,
  'meeting.admit-observer': keepers,
  'meeting.record-statement': keepers,
  'meeting.decide-item': keepers,
  'meeting.close': keepers,
  'meeting.write-minutes': keepers,
  'meeting.approve-minutes': ['council', 'secretary'],
} as const satisfies Record<string, readonly Role[]>;
export type MeetingRight = keyof typeof rights;

/** Those who see a meeting before its agenda is out, unmasked names and minutes not yet approved. */
export const staff: readonly Role[] = ['clerk', 'secretary', 'street', 'council'];
/** Who can chair. */
export const chairing: readonly Role[] = rights['meeting.approve-minutes'];

export interface MeetingFacts {
  communityId: string;
  state: MeetingState;
  announcedAt: Date | null;
  chairId: string;
}

export const maySee = (actor: Actor, meeting: MeetingFacts): Verdict<{ whole: boolean }> => {
  const whole = hasAny(actor, staff, meeting.communityId);
  return whole || meeting.announcedAt ? allow({ whole }) : hide();
};

const onMeeting = (right: MeetingRight) => (actor: Actor, meeting: MeetingFacts) => {
  const seen = maySee(actor, meeting);
  return seen.ok ? permit(actor, rights[right], meeting.communityId) : seen;
};

export const maySchedule = (actor: Actor, at: { communityId: string }) =>
  permit(actor, rights['meeting.schedule'], at.communityId);
export const mayPutOnAgenda = onMeeting('meeting.put-on-agenda');
export const mayTakeOffAgenda = onMeeting('meeting.take-off-agenda');
export const mayAnnounce = onMeeting('meeting.announce');
export const mayCancel = onMeeting('meeting.cancel');
export const mayOpen = onMeeting('meeting.open');
export const maySignIn = onMeeting('meeting.sign-in');
export const maySignInMembers = onMeeting('meeting.sign-in-members');
export const mayAdmitObserver = onMeeting('meeting.admit-observer');
export const mayRecordStatement = onMeeting('meeting.record-statement');
export const mayDecideItem = onMeeting('meeting.decide-item');
export const mayClose = onMeeting('meeting.close');
export const mayWriteMinutes = onMeeting('meeting.write-minutes');

/** The chair of this meeting alone. */
export const mayApproveMinutes = (actor: Actor, meeting: MeetingFacts) => {
  const verdict = onMeeting('meeting.approve-minutes')(actor, meeting);
  return verdict.ok && actor.kind === 'user' && actor.id !== meeting.chairId ? deny('not_the_chair') : verdict;
};
