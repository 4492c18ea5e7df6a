import { refLabel } from '@/lib/i18n/format';
import { maskName } from '@/lib/i18n/mask';
import type { HistoryRow } from '@/lib/kernel/history';
import type { Actor } from '@/lib/kernel/verdict';
import { routes } from '@/lib/proposals/rules';
import { draftMinutes } from '../documents/minutes';
import { type MeetingEvent, meetingMachine, meetingStates, meetingSteps } from '../machine';
import * as policy from '../policy';
import { attendanceOf, commentsClosedBy, isAnnouncedLate, isMeetingDay, quorumOf, statementKinds } from '../rules';
import type { Meeting } from './meeting';
import type { AgendaRow, MinutesRow, SeatedRow, StatementRow, Surroundings } from './record';

interface Sides {
  meeting: Meeting;
  around: Surroundings;
  agenda: AgendaRow[];
  seated: SeatedRow[];
  statements: StatementRow[];
  minutes: MinutesRow[];
  history: HistoryRow[];
  waiting: { value: string; label: string; commentUntil: string | null }[];
  whole: boolean;
  actor: Actor;
  now: Date;
}
type Shown = (name: string) => string;

const presentItem = (shown: Shown, statements: StatementRow[]) => (a: AgendaRow) => ({
  id: a.item.id,
  position: a.item.position,
  ref: a.ref,
  number: refLabel('proposals', a.ref),
  title: a.title,
  matter: a.matter,
  decision: a.item.route && {
    word: routes[a.item.route],
    text: a.decision ?? '（已按保存期限删除）',
    hands: { for: a.item.forCount, against: a.item.againstCount, abstain: a.item.abstainCount },
    present: a.item.presentCount,
    counters: [a.counter, a.second].flatMap((name) => (name ? [shown(name)] : [])),
  },
  statements: statements
    .filter((s) => s.statement.itemId === a.item.id)
    .map(({ statement, name, text }) => ({
      id: statement.id,
      who: shown(name),
      word: statementKinds[statement.kind],
      stance: statement.stance,
      turn: statement.turn,
      text,
    })),
});

const isOf = (actor: Actor, { seat }: SeatedRow) => actor.kind === 'user' && seat.personId === actor.id;

/** Members by name for the council and staff; everybody else is given the numbers. */
function presentSeats({ seated, whole, actor }: Sides) {
  const members = seated.filter((s) => s.seat.capacity === 'member');
  const observers = seated.filter((s) => s.seat.capacity === 'observer');
  const nameOf = (s: SeatedRow) => s.name ?? s.guest?.replace('\n', '，') ?? '';
  const line = (s: SeatedRow) => ({
    id: s.seat.id,
    personId: s.seat.personId,
    name: nameOf(s),
    signedInAt: s.seat.signedInAt,
  });
  const mine = seated.find((s) => isOf(actor, s));
  return {
    present: members.filter((s) => s.seat.signedInAt).length,
    seats: members.length,
    observers: observers.length,
    members: whole ? members.map(line) : [],
    guests: whole ? observers.map(line) : [],
    mine: mine ? { capacity: mine.seat.capacity, signedInAt: mine.seat.signedInAt } : null,
  };
}

function abilities({ meeting: m, actor, now, minutes }: Sides, isSignedIn: boolean) {
  const may = (event: MeetingEvent, right: typeof policy.mayOpen) =>
    meetingMachine.may(m.state, event) && right(actor, m).ok;
  const isPlanning = m.state === 'planned' || m.state === 'announced';
  const isGathering = (m.state === 'announced' || m.state === 'open') && isMeetingDay(m.startsAt, now);
  return {
    place: isPlanning && policy.mayPutOnAgenda(actor, m).ok,
    announce: may('announce', policy.mayAnnounce),
    cancel: may('cancel', policy.mayCancel),
    open: may('open', policy.mayOpen) && isMeetingDay(m.startsAt, now),
    signIn: isGathering && !isSignedIn && policy.maySignIn(actor, m).ok,
    signInMembers: isGathering && policy.maySignInMembers(actor, m).ok,
    admitObserver: isGathering && policy.mayAdmitObserver(actor, m).ok,
    record: m.state === 'open' && policy.mayRecordStatement(actor, m).ok,
    decide: m.state === 'open' && policy.mayDecideItem(actor, m).ok,
    close: may('close', policy.mayClose),
    writeMinutes: (m.state === 'open' || m.state === 'closed') && policy.mayWriteMinutes(actor, m).ok,
    approve: may('approve', policy.mayApproveMinutes) && minutes.length > 0,
    signInSheet: m.announcedAt !== null && policy.maySignInMembers(actor, m).ok,
  };
}

export function presentMeeting(sides: Sides) {
  const can = abilities(
    sides,
    sides.seated.some((s) => s.seat.signedInAt && isOf(sides.actor, s)),
  );
  const { meeting: m, around, whole, now } = sides;
  const shown: Shown = whole ? (name) => name : maskName;
  const seats = presentSeats(sides);
  const items = sides.agenda.map(presentItem(shown, sides.statements));
  const readsMinutes = whole || m.state === 'filed';
  const outAt = m.announcedAt ?? now;
  return {
    id: m.id,
    ref: m.ref,
    version: m.version,
    number: refLabel('meetings', m.ref),
    title: m.title,
    place: m.place,
    startsAt: m.startsAt,
    state: m.state,
    stateLabel: meetingStates[m.state],
    committee: around.committee,
    phone: around.phone,
    chair: shown(around.chair),
    announcedAt: m.announcedAt,
    isLate: m.state !== 'cancelled' && isAnnouncedLate(outAt, m.startsAt),
    attendance: seats.seats ? attendanceOf(quorumOf(m.settings), seats.present, seats.seats) : null,
    ...seats,
    items,
    minutes: readsMinutes ? (sides.minutes[0] ?? null) : null,
    /** Earlier versions, for the council and staff. */
    earlierMinutes: whole ? sides.minutes.slice(1) : [],
    minutesDraft: can.writeMinutes ? (sides.minutes[0]?.text ?? draftMinutes({ ...m, ...seats, items })) : null,
    approvedAt: m.approvedAt,
    waiting: sides.waiting.filter((w) => commentsClosedBy(w.commentUntil, m.startsAt)),
    history: sides.history.map((h) => ({
      id: h.id,
      at: h.at,
      who: h.actorName && shown(h.actorName),
      what: meetingSteps[h.event as MeetingEvent],
      words: h.text,
    })),
    can,
  };
}
