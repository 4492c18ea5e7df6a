'use server';

import { formAction } from '@/lib/kernel/form-action';
import { countHands } from '@/lib/votes/commands/count-hands';
import { takeAttendance } from '@/lib/votes/commands/take-attendance';

export const takeAttendanceAction = formAction(
  takeAttendance,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/hands`,
);
export const countHandsAction = formAction(
  countHands,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/hands`,
);
