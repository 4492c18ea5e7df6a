// Whether a head may vote on a screen now: the own one, or that of the hall. What both ways share. Pure.
import type { VoteProxy } from '../queries/proxies';
import type { Taken } from '../queries/taken';
import type { Vote } from '../queries/vote';

export type Screen = 'online' | 'kiosk';
type Times = Pick<Vote, 'mode' | 'channels' | 'opensAt' | 'closesAt'> & { state: string };

export interface Booth extends Times {
  taken: Taken | null;
  proxies: readonly VoteProxy[];
}

/** The first thing that stands in the way; null where the ballot is taken. */
export function refuseOnScreen({ taken, proxies, ...vote }: Booth, screen: Screen, now: Date) {
  if (vote.state !== 'announced' || now >= vote.closesAt) return 'closed' as const;
  if (now < vote.opensAt) return 'not_open_yet' as const;
  if (!vote.channels.includes(screen)) return 'not_online' as const;
  if (proxies.some((p) => p.state === 'used')) return 'proxy_used' as const;
  // A ballot entered from paper has both; what the voter wants to know is that it was the paper.
  if (taken?.isPaper) return vote.mode === 'secret' ? ('has_paper' as const) : ('paper_received' as const);
  if (taken?.isVoided) return 'voided_in_person' as const;
  return taken ? ('already_voted' as const) : null;
}

export const screenSentences = {
  closed: '这次表决已经截止，不能再投了。',
  not_open_yet: '这次表决还没有开始，请到开始时间再来。',
  not_online: '这次表决不用手机投，请到会场或者用纸票投。',
  proxy_used: '您书面委托的人已经到会场替您领了票，这一票由他投。',
  has_paper: '您已经领了纸票，这一票请用纸票投。',
  paper_received: '您的纸票已经收到，这一票就按纸票算，不用再投。',
  voided_in_person: '您用手机投的一票已经在会场当面作废，请用纸票投。',
  already_voted: '您这一票已经投过了，一票只算一次。',
} as const;
