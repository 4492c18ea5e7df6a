'use server';

import { formAction } from '@/lib/kernel/form-action';
import { challengeRoll } from '@/lib/votes/commands/challenge-roll';
import { decideRollChallenge } from '@/lib/votes/commands/decide-roll-challenge';
import { voidOnlineBallot } from '@/lib/votes/commands/void-online-ballot';

export const challengeRollAction = formAction(
  challengeRoll,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/challenges`,
);
export const decideRollChallengeAction = formAction(
  decideRollChallenge,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/challenges`,
);
export const voidOnlineBallotAction = formAction(
  voidOnlineBallot,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/accounts`,
);
