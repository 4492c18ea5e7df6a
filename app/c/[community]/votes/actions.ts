'use server';

import { formAction } from '@/lib/kernel/form-action';
import { recordPath } from '@/lib/kernel/paths';
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { castBallot } from '@/lib/votes/commands/cast-ballot';
import { castSecret } from '@/lib/votes/commands/cast-secret';
import { certifyVote } from '@/lib/votes/commands/certify-vote';
import { countBundle } from '@/lib/votes/commands/count-bundle';
import { countPapers } from '@/lib/votes/commands/count-papers';
import { countVote } from '@/lib/votes/commands/count-vote';
import { destroyKeys } from '@/lib/votes/commands/destroy-keys';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { enterPapers } from '@/lib/votes/commands/enter-papers';
import { handPapers } from '@/lib/votes/commands/hand-papers';
import { handReceipt } from '@/lib/votes/commands/hand-receipt';
import { keepScans } from '@/lib/votes/commands/keep-scans';
import { makeBox } from '@/lib/votes/commands/make-box';
import { openBox } from '@/lib/votes/commands/open-box';
import { publishVote } from '@/lib/votes/commands/publish-vote';
import { recordStudy } from '@/lib/votes/commands/record-study';
import { remindVoters } from '@/lib/votes/commands/remind-voters';
import { resolvePaper } from '@/lib/votes/commands/resolve-paper';
import { reviseVote } from '@/lib/votes/commands/revise-vote';
import { tellPapers } from '@/lib/votes/commands/tell-papers';
import { voidVote } from '@/lib/votes/commands/void-vote';

export const draftVoteAction = formAction(draftVote, recordPath('votes'));
export const reviseVoteAction = formAction(reviseVote, recordPath('votes'));
export const recordStudyAction = formAction(recordStudy, recordPath('votes'));
export const announceVoteAction = formAction(announceVote, recordPath('votes'));
export const castBallotAction = formAction(
  castBallot,
  (_out, { community, ref, number }) => `/c/${community}/votes/${ref}/receipt?number=${number}`,
);
export const castSecretAction = formAction(castSecret, handReceipt);
export const makeBoxAction = formAction(makeBox, ({ ref }, { community }) => `/c/${community}/votes/${ref}/box`);
export const handPapersAction = formAction(
  handPapers,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/papers`,
);
export const countBundleAction = formAction(
  countBundle,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/papers`,
);
export const openBoxAction = formAction(openBox, recordPath('votes'), ({ store }) => destroyKeys(store));
export const countPapersAction = formAction(
  countPapers,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/papers`,
);
export const enterPapersAction = formAction(
  enterPapers,
  (out, { community, ref }) => `/c/${community}/votes/${ref}/papers?told=${tellPapers(out)}`,
);
export const resolvePaperAction = formAction(
  resolvePaper,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/papers`,
);
export const keepScansAction = formAction(keepScans, ({ ref }, { community }) => `/c/${community}/votes/${ref}/scans`);
export const countVoteAction = formAction(countVote, recordPath('votes'));
export const certifyVoteAction = formAction(certifyVote, recordPath('votes'));
export const publishVoteAction = formAction(publishVote, recordPath('votes'));
export const voidVoteAction = formAction(voidVote, recordPath('votes'), ({ store }) => destroyKeys(store));
export const remindVotersAction = formAction(remindVoters, recordPath('votes'));
