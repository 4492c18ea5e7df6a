import { remindVoters } from '@/lib/votes/commands/remind-voters';
import { address, announced } from './votes';
import type { Samples } from './world';

export const voteReminders: Samples = {
  'vote.remind': async (w) => ({
    command: remindVoters,
    by: 'clerk',
    alone: true,
    asks: 'a vote that the committee of owners runs',
    input: address(await announced(w, 3)),
  }),
};
