import { countHands } from '@/lib/votes/commands/count-hands';
import { takeAttendance } from '@/lib/votes/commands/take-attendance';
import { address, announced } from './votes';
import type { Samples, World } from './world';

const meeting = async (w: World) => address(await announced(w, 3, { mode: 'hands', channels: [] }));

export const voteHands: Samples = {
  'vote.take-attendance': async (w) => ({
    command: takeAttendance,
    by: 'supervisor',
    alone: true,
    input: { ...(await meeting(w)), numbers: '1 2 3' },
  }),
  'vote.count-hands': async (w) => {
    const on = await meeting(w);
    await w.run(takeAttendance, 'clerk', { ...on, numbers: '1 2 3' });
    return {
      command: countHands,
      by: 'supervisor',
      input: { ...on, agree: '2', oppose: '1', abstain: '0' },
    };
  },
};
