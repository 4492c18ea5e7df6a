import { and, asc, eq, inArray } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import type { Proposal } from '@/lib/proposals/queries/proposal';
import type { MeetingState } from '../machine';

const { communities, meetingItems, meetings, meetingSeats, proposals } = tables;

export type Meeting = Omit<typeof meetings.$inferSelect, 'state'> & {
  state: MeetingState;
  settings: Record<string, unknown>;
};

export interface At {
  community: string;
  ref: string;
}

export async function findMeeting(read: Reader, { community, ref }: At): Promise<Meeting | null> {
  const [row] = await read
    .select({ meeting: meetings, settings: communities.settings })
    .from(meetings)
    .innerJoin(communities, eq(communities.id, meetings.communityId))
    .where(and(eq(communities.code, community), eq(meetings.ref, ref)));
  return row ? ({ ...row.meeting, settings: row.settings } as Meeting) : null;
}

/** The meeting, locked until the deed is done: `share` where many sign in at once. */
export async function lockMeeting(tx: ReadTx, at: At, strength: 'share' | 'update' = 'update') {
  const found = await findMeeting(tx, at);
  if (!found) return null;
  const [row] = await tx.lock(tx.select().from(meetings).where(eq(meetings.id, found.id)), strength);
  return { ...row, settings: found.settings } as Meeting;
}

export const findItems = (read: Reader, meetingId: string) =>
  read.select().from(meetingItems).where(eq(meetingItems.meetingId, meetingId)).orderBy(asc(meetingItems.position));

export const findSeats = (read: Reader, meetingId: string) =>
  read.select().from(meetingSeats).where(eq(meetingSeats.meetingId, meetingId));

/** The topics of an agenda, locked in one order so that two meetings cannot block each other. */
export async function lockTopics(tx: ReadTx, proposalIds: readonly string[]) {
  if (!proposalIds.length) return [];
  const rows = await tx.lock(
    tx
      .select()
      .from(proposals)
      .where(inArray(proposals.id, [...proposalIds]))
      .orderBy(asc(proposals.id)),
    'update',
  );
  return rows as Proposal[];
}

/** The meeting with its agenda and the topics on it, all locked. */
export async function lockAgenda(tx: ReadTx, at: At) {
  const meeting = await lockMeeting(tx, at);
  if (!meeting) return null;
  const items = await findItems(tx, meeting.id);
  const topics = await lockTopics(
    tx,
    items.filter((i) => !i.decidedAt).map((i) => i.proposalId),
  );
  return { ...meeting, items, topics };
}
