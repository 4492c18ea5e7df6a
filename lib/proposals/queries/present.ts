import { refLabel } from '@/lib/i18n/format';
import { maskName } from '@/lib/i18n/mask';
import type { HistoryRow } from '@/lib/kernel/history';
import { cutPage } from '@/lib/kernel/paging';
import { type Actor, hasAny } from '@/lib/kernel/verdict';
import { type ProposalEvent, proposalMachine, proposalStates, proposalSteps } from '../machine';
import * as policy from '../policy';
import { inPublicity, PUBLICITY_DAYS, routes, stances as stanceWords } from '../rules';
import type { CommentRow } from './comments';
import type { Proposal } from './proposal';
import type { MeetingOf, Words } from './record';
import { type findTaskSteps, type findTasks, presentTask } from './tasks';

interface Sides {
  proposal: Proposal;
  words: Words;
  stances: { for: number; against: number; suggest: number };
  comments: CommentRow[];
  own: CommentRow[];
  tasks: Awaited<ReturnType<typeof findTasks>>;
  steps: Awaited<ReturnType<typeof findTaskSteps>>;
  history: HistoryRow[];
  meetingsOf: MeetingOf[];
  targetsHere: { ref: string; title: string }[];
  assignable: { value: string; label: string }[];
  whole: boolean;
  isOpen: boolean;
  actor: Actor;
  now: Date;
}

const erased = '（已按保存期限删除）';
/** Why something was sent back is between its author and staff. */
const privateWords = new Set(['return']);

const presentComment = (staff: boolean) => (c: CommentRow) => ({
  id: c.id,
  at: c.at,
  who: staff ? c.name : maskName(c.name),
  stance: c.stance,
  word: stanceWords[c.stance],
  text: c.text,
  changed: c.version > 1,
});

/** What is out of the council's hands for good. */
const isGone = new Set(['withdrawn', 'merged', 'archived']);

function abilities({ proposal: p, actor, isOpen }: Sides) {
  const may = (event: ProposalEvent, right: typeof policy.mayAdmit) =>
    proposalMachine.may(p.state, event) && right(actor, p).ok;
  return {
    resubmit: may('resubmit', policy.mayResubmit),
    withdraw: may('withdraw', policy.mayWithdraw),
    admit: may('admit', policy.mayAdmit),
    return: may('return', policy.mayReturn),
    merge: may('merge', policy.mayMerge),
    handOver: may('hand-over', policy.mayHandOver),
    extend: p.state === 'commenting' && policy.mayExtendComments(actor, p).ok,
    /** A guest is shown the form and asked to sign in. */
    comment: isOpen && (actor.kind === 'guest' || policy.mayComment(actor, p).ok),
    recordVote: may('vote-carried', policy.mayRecordVote),
    addTask: p.state === 'executing' && policy.mayAddTask(actor, p).ok,
    finish: may('finish', policy.mayFinish),
    archive: may('archive', policy.mayArchive),
    mediation: !isGone.has(p.state) && policy.mayHandToMediation(actor, p),
  };
}

export function presentProposal(sides: Sides) {
  const { proposal: p, words, actor, whole, now } = sides;
  const staff = hasAny(actor, policy.staff, p.communityId);
  const page = cutPage(sides.comments, (c) => ({ at: c.at, id: c.id }));
  return {
    id: p.id,
    ref: p.ref,
    version: p.version,
    number: refLabel('proposals', p.ref),
    title: p.title,
    state: p.state,
    stateLabel: proposalStates[p.state],
    matter: p.matter,
    author: whole ? words.author : maskName(words.author),
    // The first line of the text is the title.
    what: words.what?.split('\n').slice(1).join('\n') ?? erased,
    wish: words.wish ?? erased,
    concerns: words.concerns ?? erased,
    createdAt: p.createdAt,
    admittedAt: p.admittedAt,
    commentUntil: p.commentUntil,
    isOpen: sides.isOpen,
    into: words.into,
    handedTo: p.handedTo,
    decision: p.route && { route: p.route, word: routes[p.route], text: words.decision ?? erased, at: p.decidedAt },
    publicity: inPublicity(p, now) && { from: p.publicityFrom!, until: p.publicityUntil!, days: PUBLICITY_DAYS },
    meetings: sides.meetingsOf.map((m) => ({ ...m, number: refLabel('meetings', m.ref) })),
    stances: { ...sides.stances, total: sides.stances.for + sides.stances.against + sides.stances.suggest },
    comments: page.rows.map(presentComment(staff)),
    next: page.next,
    own: sides.own.map(presentComment(true)),
    tasks: sides.tasks.map(presentTask({ ...sides, staff })),
    history: sides.history.map((h) => ({
      id: h.id,
      at: h.at,
      who: h.actorName && (staff ? h.actorName : maskName(h.actorName)),
      what: proposalSteps[h.event as ProposalEvent],
      words: whole || !privateWords.has(h.event) ? h.text : null,
    })),
    targets: sides.targetsHere.map((t) => ({ value: t.ref, label: `${refLabel('proposals', t.ref)} ${t.title}` })),
    assignable: sides.assignable,
    can: abilities(sides),
  };
}
