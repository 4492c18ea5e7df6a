// From which register a roll comes.
import type { Reader } from '@/db';
import { findElectorateSource } from '@/lib/community/queries/electorate';
import type { Day } from '@/lib/kernel/calendar/day';
import { electorateKindOf } from '../schema';
import { findElectors } from './roll';
import type { Vote } from './vote';

type Sourced = Pick<Vote, 'rule' | 'communityId' | 'estateId' | 'groupId' | 'weighs'>;
type Beside = Pick<Vote, 'priorId' | 'asksTenants' | 'asksFirms'>;
const scopeOf = ({ communityId, estateId, groupId }: Sourced, day: Day) => ({ communityId, estateId, groupId, day });

/** Everybody whom the registers name on that day. */
export const findSource = (read: Reader, vote: Sourced, day: Day) =>
  findElectorateSource(read, electorateKindOf(vote), scopeOf(vote, day));

/** What an announcement freezes; a later ballot rests on the roll of the first one. */
export async function findRollSources(read: Reader, vote: Sourced & Beside, day: Day) {
  return {
    statutory: vote.priorId ? await findElectors(read, vote.priorId) : await findSource(read, vote, day),
    beside: [
      ...(vote.asksTenants ? await findElectorateSource(read, 'tenants', scopeOf(vote, day)) : []),
      ...(vote.asksFirms ? await findElectorateSource(read, 'firms', scopeOf(vote, day)) : []),
    ],
  };
}
