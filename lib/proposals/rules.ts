import { addDays, type Day, dayOf, daysBetween } from '../kernel/calendar/day';
import { closeOfDay } from '../kernel/calendar/deadline';
import type { ProposalState } from './machine';

/** RC 34, VC 35: deliberation outcomes and their implementation are made public for not less than 15 days. */
export const PUBLICITY_DAYS = 15;

/** The first day does not count (民法典 201). */
export const publicityOf = (now: Date): { publicityFrom: Day; publicityUntil: Day } => {
  const from = dayOf(now);
  return { publicityFrom: from, publicityUntil: addDays(from, PUBLICITY_DAYS) };
};

export const inPublicity = (proposal: { publicityFrom: Day | null; publicityUntil: Day | null }, now: Date) =>
  proposal.publicityFrom !== null && proposal.publicityUntil !== null && dayOf(now) <= proposal.publicityUntil;

/** Practice: opinions are taken for at least this long. */
export const MIN_COMMENT_DAYS = 3;

export const commentDaysOf = (until: Day, now: Date) => daysBetween(dayOf(now), until);

const commentStates: readonly ProposalState[] = ['commenting', 'scheduled'];
/** Opinions are taken up to and on the closing day. */
export const takesComments = (proposal: { state: ProposalState; commentUntil: Day | null }, now: Date) =>
  commentStates.includes(proposal.state) && proposal.commentUntil !== null && dayOf(now) <= proposal.commentUntil;

export const stances = { for: '赞成', against: '反对', suggest: '建议' } as const;

/** Where a council decision leads: RC 32, VC 33 make it consultative, so one of these is always said. */
export const routes = {
  execute: '执行',
  refer: '提交法定会议',
  continue: '继续协商',
  decline: '不采纳',
} as const;

/** 民法典 203: the last day ends when business ends. */
export const isOverdue = (task: { state: string; dueOn: Day }, now: Date) =>
  task.state === 'open' && now > closeOfDay(task.dueOn);
