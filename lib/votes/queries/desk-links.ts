// The registers of a vote beside the papers, for those who may open them.
import type { Actor } from '@/lib/kernel/verdict';
import { mayIssueKioskSlip, mayLogReturns, mayLogVisit } from '../policy/channels';
import { mayLogDeliveries } from '../policy/deliveries';
import { mayTakeAttendance } from '../policy/hands';
import { takesPapers } from '../rules/papers';
import type { ProxySummary } from './proxies';
import type { Vote } from './vote';

export interface DeskLink {
  /** Under the address of the vote. */
  path: string;
  label: string;
}

export function deskLinks(vote: Vote, proxies: ProxySummary, { actor, isStaff }: { actor: Actor; isStaff: boolean }) {
  if (!vote.announcedAt) return [];
  const has = (channel: (typeof vote.channels)[number]) => vote.channels.includes(channel);
  const isNumbered = vote.mode === 'roll-call' && takesPapers(vote);
  const all: (DeskLink & { isShown: boolean })[] = [
    { path: 'proxies', label: '委托登记', isShown: proxies !== null && (isStaff || proxies.isConcerned) },
    { path: 'hands', label: '签到和点票', isShown: vote.mode === 'hands' && mayTakeAttendance(actor, vote).ok },
    {
      path: 'deliveries',
      label: '按号登记送达',
      isShown: vote.silentOwners === 'majority' && mayLogDeliveries(actor, vote).ok,
    },
    { path: 'kiosk', label: '自助投票登记', isShown: has('kiosk') && mayIssueKioskSlip(actor, vote).ok },
    { path: 'visits', label: '流动票箱登记', isShown: has('visit') && mayLogVisit(actor, vote).ok },
    { path: 'returns', label: '按号登记收回', isShown: isNumbered && mayLogReturns(actor, vote).ok },
  ];
  return all.filter((link) => link.isShown).map(({ path, label }): DeskLink => ({ path, label }));
}
