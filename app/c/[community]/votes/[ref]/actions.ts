'use server';

import { formAction } from '@/lib/kernel/form-action';
import { answerResultChallenge } from '@/lib/votes/commands/answer-result-challenge';
import { challengeResult } from '@/lib/votes/commands/challenge-result';
import { challengeRoll } from '@/lib/votes/commands/challenge-roll';
import { decideRollChallenge } from '@/lib/votes/commands/decide-roll-challenge';
import { handOverPapers } from '@/lib/votes/commands/hand-over-papers';
import { receivePapers } from '@/lib/votes/commands/receive-papers';
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
export const challengeResultAction = formAction(
  challengeResult,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/objections`,
);
export const answerResultChallengeAction = formAction(
  answerResultChallenge,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/objections`,
);
export const handOverPapersAction = formAction(
  handOverPapers,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/papers`,
);
export const receivePapersAction = formAction(
  receivePapers,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/papers`,
);
