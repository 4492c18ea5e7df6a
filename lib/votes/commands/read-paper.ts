// One person's reading of one paper: the first, the second, or one that cannot be taken. Pure.
import { canonical, type DomainEvent } from '@/lib/kernel/events';
import type { Head } from '../queries/papers';
import type { PaperChannel } from '../schema';
import { type BallotItem, readTyped } from '../tally/answers';
import { sealBallots } from './seal-ballots';

/** Why a line of the page was not taken. */
export const paperNotes = {
  unknown: '名册上没有这个号',
  unreadable: '写法不对，请照这一页上的说明填',
  online: '这一票已经在手机上投过，纸票不计，已登记在案',
  kiosk: '这一票已经在会场自助机上投过，纸票不计，已登记在案',
  proxied: '受托人已经在会场替这个号投，别的纸票不计，已登记在案',
  entrusted: '这个号登记了委托，请先在委托登记里办：受托人到场领票，或者本人来投、委托作废',
  unvisited: '这个号没有登记流动票箱上门，请先登记，或者改票的种类',
  yours: '您已经录过这张票，第二遍要由另一个人录',
  twice: '两个人都已经录过这张票',
} as const;
export type PaperNote = keyof typeof paperNotes;
/** The paper came too late to count: it is kept on record. */
export const isRefusal = (note: PaperNote | null) => note === 'online' || note === 'kiosk' || note === 'proxied';

interface Paper {
  number: number;
  answers: string[];
  channel: PaperChannel;
}
interface By {
  communityId: string;
  voteId: string;
  byId: string;
  at: Date;
  newId: () => string;
}

/** `agrees`: null at the first reading. */
export type Reading =
  | { note: PaperNote; isNew: boolean }
  | {
      note: null;
      entry: Paper & Omit<By, 'newId'> & { id: string; round: number };
      agrees: boolean | null;
      ballots: ReturnType<typeof sealBallots>['rows'];
      events: DomainEvent[];
    };

export function readPaper(
  items: readonly BallotItem[],
  head: Head | undefined,
  { typed, beside, ...on }: Omit<Paper, 'answers'> & { typed: string; beside: PaperNote | null },
  by: By,
): Reading {
  if (!head) return { note: 'unknown', isNew: false };
  const { ballotChannel } = head;
  if (ballotChannel === 'online' || ballotChannel === 'kiosk') return { note: ballotChannel, isNew: !head.isRefused };
  if (beside) return { note: beside, isNew: beside === 'proxied' && !head.isRefused };
  if (head.entries.some((e) => e.byId === by.byId)) return { note: 'yours', isNew: false };
  const [first, second] = head.entries;
  if (second) return { note: 'twice', isNew: false };
  const answers = readTyped(items, typed);
  if (!answers) return { note: 'unreadable', isNew: false };
  const paper: Paper = { ...on, answers };
  const { newId, ...author } = by;
  const entry = { ...paper, ...author, id: newId(), round: first ? 2 : 1 };
  const agrees = first ? canonical(first.answers) === canonical(answers) && first.channel === paper.channel : null;
  const entered = {
    type: 'vote.paper-entered',
    subjectId: by.voteId,
    payload: { number: paper.number, round: entry.round, agrees },
  };
  if (!agrees) return { note: null, entry, agrees, ballots: [], events: [entered] };
  const sealed = ballotsOf(head, paper, by);
  return { note: null, entry, agrees, ballots: sealed.rows, events: [entered, sealed.event] };
}

export const ballotsOf = (head: Head, paper: Paper, { communityId, voteId, byId, at, newId }: By) =>
  sealBallots({ communityId, voteId, ...paper, electors: head.electors, castById: byId, castAt: at, newId });
