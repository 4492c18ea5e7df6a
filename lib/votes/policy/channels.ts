// The desk's deeds beside printing and counting: proxies, the mobile box, returned papers, the kiosk.
import { type Actor, allow, deny, hide, type Person, permit, type Role, type Verdict } from '../../kernel/verdict';
import { isStaff, maySee, type VoteFacts } from '../policy';

export const rights = {
  'vote.register-proxy': ['clerk'],
  'vote.use-proxy': ['clerk', 'supervisor'],
  'vote.void-proxy': ['clerk', 'supervisor'],
  'vote.log-visit': ['clerk', 'supervisor'],
  'vote.log-returns': ['clerk', 'supervisor'],
  'vote.issue-kiosk-slip': ['clerk', 'supervisor'],
  'vote.activate-kiosk-slip': ['clerk', 'supervisor'],
} as const satisfies Record<string, readonly Role[]>;

type Facts = Pick<VoteFacts, 'communityId' | 'state'>;

const onVote =
  (right: keyof typeof rights) =>
  (actor: Actor, vote: Facts): Verdict<Person> => {
    const seen = maySee(actor, vote);
    return seen.ok ? permit(actor, rights[right], vote.communityId) : seen;
  };

export const mayRegisterProxy = onVote('vote.register-proxy');
export const mayUseProxy = onVote('vote.use-proxy');
export const mayVoidProxy = onVote('vote.void-proxy');
export const mayLogVisit = onVote('vote.log-visit');
export const mayLogReturns = onVote('vote.log-returns');
export const mayIssueKioskSlip = onVote('vote.issue-kiosk-slip');
export const mayActivateKioskSlip = onVote('vote.activate-kiosk-slip');

/** A code on paper is the proof itself, as on a notice: whoever holds it needs no account, and an account helps nobody. */
export const mayAtKiosk = () => allow({});

/** The signed papers: for those who run the vote. */
export const mayReadProxyScans = (actor: Actor, { communityId }: Facts): Verdict =>
  isStaff(actor, communityId) ? allow({}) : hide();

/** Those who run the vote see the register of proxies whole; principal and holder their own lines. */
export const maySeeProxies = (
  actor: Actor,
  vote: Facts & { proxies: readonly { principalId: string; holderId: string }[] },
): Verdict<{ isStaff: boolean; personId: string }> => {
  const seen = maySee(actor, vote);
  if (!seen.ok) return seen;
  if (actor.kind !== 'user') return deny('role');
  if (isStaff(actor, vote.communityId)) return allow({ isStaff: true, personId: actor.id });
  const isConcerned = vote.proxies.some((p) => p.principalId === actor.id || p.holderId === actor.id);
  return isConcerned ? allow({ isStaff: false, personId: actor.id }) : deny('role');
};
