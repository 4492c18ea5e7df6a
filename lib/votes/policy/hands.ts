// 举手表决: who takes the attendance and who counts.
import { type Actor, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { maySee, type VoteFacts } from '../policy';

export const rights = {
  'vote.take-attendance': ['clerk', 'supervisor'],
  'vote.count-hands': ['clerk', 'supervisor'],
} as const satisfies Record<string, readonly Role[]>;

const onVote =
  (right: keyof typeof rights) =>
  (actor: Actor, vote: Pick<VoteFacts, 'communityId' | 'state'>): Verdict<Person> => {
    const seen = maySee(actor, vote);
    return seen.ok ? permit(actor, rights[right], vote.communityId) : seen;
  };

export const mayTakeAttendance = onVote('vote.take-attendance');
export const mayCountHands = onVote('vote.count-hands');
