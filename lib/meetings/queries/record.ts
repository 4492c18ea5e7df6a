import { and, asc, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { defineQuery, type View } from '@/lib/kernel/query';
import * as policy from '../policy';
import { findWaiting } from './form';
import { findMeeting } from './meeting';
import { presentMeeting } from './present';

const { communities, meetingItems, meetings, meetingSeats, meetingStatements, people, proposals, texts } = tables;
const counters = alias(people, 'counters');
const seconds = alias(people, 'seconds');

const findAgenda = (read: Reader, meetingId: string) =>
  read
    .select({
      item: meetingItems,
      ref: proposals.ref,
      title: proposals.title,
      matter: proposals.matter,
      decision: texts.text,
      counter: counters.name,
      second: seconds.name,
    })
    .from(meetingItems)
    .innerJoin(proposals, eq(proposals.id, meetingItems.proposalId))
    .leftJoin(texts, eq(texts.id, meetingItems.decisionId))
    .leftJoin(counters, eq(counters.id, meetingItems.counterId))
    .leftJoin(seconds, eq(seconds.id, meetingItems.secondCounterId))
    .where(eq(meetingItems.meetingId, meetingId))
    .orderBy(asc(meetingItems.position));
export type AgendaRow = Awaited<ReturnType<typeof findAgenda>>[number];

export const findSeated = (read: Reader, meetingId: string) =>
  read
    .select({ seat: meetingSeats, name: people.name, guest: texts.text })
    .from(meetingSeats)
    .leftJoin(people, eq(people.id, meetingSeats.personId))
    .leftJoin(texts, eq(texts.id, meetingSeats.guestId))
    .where(eq(meetingSeats.meetingId, meetingId))
    .orderBy(asc(people.name), asc(meetingSeats.id));
export type SeatedRow = Awaited<ReturnType<typeof findSeated>>[number];

const findStatements = (read: Reader, meetingId: string) =>
  read
    .select({ statement: meetingStatements, name: people.name, text: texts.text })
    .from(meetingStatements)
    .innerJoin(people, eq(people.id, meetingStatements.speakerId))
    .innerJoin(texts, eq(texts.id, meetingStatements.textId))
    .where(eq(meetingStatements.meetingId, meetingId))
    .orderBy(asc(meetingStatements.at), asc(meetingStatements.id))
    .limit(1000);
export type StatementRow = Awaited<ReturnType<typeof findStatements>>[number];

const findMinutes = (read: Reader, meetingId: string) =>
  read
    .select({ version: texts.version, text: texts.text, at: texts.at })
    .from(texts)
    .where(and(eq(texts.subjectId, meetingId), eq(texts.kind, 'minutes')))
    .orderBy(desc(texts.version))
    .limit(20);
export type MinutesRow = Awaited<ReturnType<typeof findMinutes>>[number];

export async function findSurroundings(read: Reader, meetingId: string) {
  const [row] = await read
    .select({ chair: people.name, committee: communities.committee, phone: communities.phone, code: communities.code })
    .from(meetings)
    .innerJoin(people, eq(people.id, meetings.chairId))
    .innerJoin(communities, eq(communities.id, meetings.communityId))
    .where(eq(meetings.id, meetingId));
  return row!;
}
export type Surroundings = Awaited<ReturnType<typeof findSurroundings>>;

export const showMeeting = defineQuery({
  name: 'meeting.show',
  async load(read, at: { community: string; ref: string }, { actor }) {
    const meeting = await findMeeting(read, at);
    if (!meeting) return null;
    const { id, communityId, state } = meeting;
    const isPlanning = (state === 'planned' || state === 'announced') && policy.mayPutOnAgenda(actor, meeting).ok;
    const [around, agenda, seated, statements, minutes, history, waiting] = await Promise.all([
      findSurroundings(read, id),
      findAgenda(read, id),
      findSeated(read, id),
      findStatements(read, id),
      findMinutes(read, id),
      findHistory(read, id),
      isPlanning ? findWaiting(read, communityId) : [],
    ]);
    return { ...meeting, meeting, around, agenda, seated, statements, minutes, history, waiting };
  },
  authorize: policy.maySee,
  present: ({ loaded, by, actor, now }) => presentMeeting({ ...loaded, whole: by.whole, actor, now }),
});

export type MeetingView = View<typeof showMeeting>;
