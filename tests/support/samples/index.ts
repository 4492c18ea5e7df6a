import { charters } from './charters';
import { community } from './community';
import { identity } from './identity';
import { issues } from './issues';
import { mediation } from './mediation';
import { mediationAfter } from './mediation-after';
import { mediationDossier } from './mediation-dossier';
import { mediationField } from './mediation-field';
import { mediationFileDeeds } from './mediation-files';
import { mediationGroup } from './mediation-group';
import { mediationGuard } from './mediation-guard';
import { mediationHelping } from './mediation-helping';
import { mediationLibrary } from './mediation-library';
import { mediationMoney } from './mediation-money';
import { mediationAgreed } from './mediation-sittings';
import { mediationStatistics } from './mediation-statistics';
import { meetings } from './meetings';
import { notices } from './notices';
import { proposals } from './proposals';
import { scans } from './scans';
import { secretVotes } from './secret-votes';
import { voteChallenges } from './vote-challenges';
import { voteChannels } from './vote-channels';
import { voteDeliveries } from './vote-deliveries';
import { voteHands } from './vote-hands';
import { voteReminders } from './vote-reminders';
import { votes } from './votes';
import type { Samples } from './world';

/** Every command of the matrix as it is legally done. */
export const samples: Samples = {
  ...issues,
  ...proposals,
  ...meetings,
  ...votes,
  ...secretVotes,
  ...scans,
  ...voteChallenges,
  ...voteChannels,
  ...voteDeliveries,
  ...voteHands,
  ...voteReminders,
  ...charters,
  ...notices,
  ...mediation,
  ...mediationAfter,
  ...mediationDossier,
  ...mediationGuard,
  ...mediationStatistics,
  ...mediationHelping,
  ...mediationLibrary,
  ...mediationMoney,
  ...mediationAgreed,
  ...mediationGroup,
  ...mediationField,
  ...mediationFileDeeds,
  ...community,
  ...identity,
};

/** Commands that no role is asked for, and why. */
export const rightless: Record<string, string> = {
  'account.activate': 'the code on the slip is the proof',
  'account.change-password': 'one’s own account',
  'account.end-sessions': 'one’s own account',
  'account.read-messages': 'one’s own account',
  'account.set-notice-ways': 'one’s own account',
  'account.lock': 'the installation: fifty wrong passwords',
  'vote.open-kiosk': 'the code on the slip is the proof, and two issuers gave it',
  'vote.pick-at-kiosk': 'the pass that the code opened',
  'vote.cast-at-kiosk': 'the pass that the code opened',
  'mediation.remind-instalment': 'the job, three days before the day',
  'mediation.remind-sitting': 'the job, the day before',
  'mediation.anonymise': 'the job, after the director released the file',
  'community.set-up': 'the installation: the token of its first start',
};
