import type { VoteChannel } from '../../../db/schema/channel-words';
import type { VoteState } from '../machine';
import { takesPapers } from './papers';

/** What scans of paper ballots are kept as; lib/file-readers.ts says who opens them. */
export const scanPurpose = 'ballot-scan';

interface Scanned {
  mode: string;
  state: VoteState;
  channels: readonly VoteChannel[];
  opensAt: Date;
  closesAt: Date;
}

/**
 * When the scans of a vote's papers are taken in: of a roll-call vote from its opening on, of a secret one once it has
 * closed and the papers are mixed; until two people have certified the result.
 */
export function whenScans(vote: Scanned, now: Date): 'now' | 'no_papers' | 'not_open' | 'not_closed' | 'over' {
  if (!takesPapers(vote)) return 'no_papers';
  if (vote.state !== 'announced' && vote.state !== 'counted') return vote.state === 'draft' ? 'not_open' : 'over';
  if (vote.mode === 'secret') return now < vote.closesAt ? 'not_closed' : 'now';
  return now < vote.opensAt ? 'not_open' : 'now';
}

/** Whether there is anything to scan, or was. */
export const hasPapers = (vote: Scanned, now: Date) =>
  vote.state !== 'draft' && now >= vote.opensAt && whenScans(vote, now) !== 'no_papers';
