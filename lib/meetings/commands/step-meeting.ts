// What the deeds on a meeting share. A meeting's deed also moves the topics on its agenda, in the same transaction:
// a decision that stands in the minutes and not on the topic would be two truths.
import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Tell } from '@/lib/kernel/decision';
import { ok, type Result } from '@/lib/kernel/result';
import { takeStep } from '@/lib/kernel/step';
import { type ProposalEvent, proposalMachine } from '@/lib/proposals/machine';
import type { Proposal } from '@/lib/proposals/queries/proposal';
import { type MeetingEvent, meetingMachine } from '../machine';
import type { Meeting } from '../queries/meeting';

const { meetings, proposals } = tables;

export interface MeetingChange {
  id: string;
  ref: string;
  set: Partial<typeof meetings.$inferInsert>;
  topics: { id: string; set: Partial<typeof proposals.$inferInsert> }[];
}

interface Step {
  event: MeetingEvent;
  words?: string | null;
  set?: Partial<typeof meetings.$inferInsert>;
  tell?: Tell['to'][];
  payload?: Record<string, unknown>;
}

export function stepMeeting(
  { input, loaded, write }: Pick<DecideArgs<{ version: number }, Meeting, unknown>, 'input' | 'loaded' | 'write'>,
  { event, words, set = {}, tell = [], payload = {} }: Step,
): Result<Decision<MeetingChange>, 'stale' | 'illegal_transition'> {
  const next = takeStep(meetingMachine, loaded, event, input.version);
  if (!next.ok) return next;
  const { id, ref, state: from, version } = loaded;
  const text = words ? write(id, event, words) : null;
  return ok({
    change: { id, ref, set: { ...set, state: next.value, version: version + 1 }, topics: [] },
    texts: text ? [text] : [],
    transitions: [{ subjectId: id, event, from, to: next.value, textId: text?.id ?? null }],
    tells: tell.map((to) => ({ to, template: `meeting.${event}`, subject: { kind: 'meetings', id, ref } })),
    events: [
      {
        type: `meeting.${event}`,
        subjectId: id,
        payload: { ...payload, from, to: next.value, text: text?.hash ?? null },
      },
    ],
  });
}

/** A decision that also moves topics; each topic keeps its own history and its author is told. */
export function moveTopics<Change extends Pick<MeetingChange, 'topics'>>(
  decision: Decision<Change>,
  meetingId: string,
  moves: { topic: Proposal; event: ProposalEvent; textId?: string; set?: MeetingChange['topics'][number]['set'] }[],
): Result<Decision<Change>, 'topic_moved'> {
  if (moves.some(({ topic, event }) => !proposalMachine.may(topic.state, event)))
    return { ok: false, error: 'topic_moved' };
  const steps = moves.map((move) => ({ ...move, to: proposalMachine.table[move.event].to }));
  return ok({
    ...decision,
    change: {
      ...decision.change,
      topics: steps.map(({ topic, to, set }) => ({
        id: topic.id,
        set: { ...set, state: to, version: topic.version + 1 },
      })),
    },
    transitions: [
      ...(decision.transitions ?? []),
      ...steps.map(({ topic, event, to, textId }) => ({
        subjectId: topic.id,
        event,
        from: topic.state,
        to,
        textId: textId ?? null,
      })),
    ],
    tells: [
      ...(decision.tells ?? []),
      ...steps.map(({ topic, event }) => ({
        to: { personId: topic.authorId },
        template: `proposal.${event}`,
        subject: { kind: 'proposals' as const, id: topic.id, ref: topic.ref },
      })),
    ],
    events: [
      ...decision.events,
      ...steps.map(({ topic, event, to }) => ({
        type: `proposal.${event}`,
        subjectId: topic.id,
        payload: { from: topic.state, to, meeting: meetingId },
      })),
    ],
  });
}

export const topicSentences = {
  topic_moved: '有一件议题的进度已经变了，现在不能这样办。请看页面上的最新状态。',
} as const;

export async function saveMeeting(tx: WriteTx, { id, ref, set, topics }: MeetingChange) {
  await tx.update(meetings).set(set).where(eq(meetings.id, id));
  for (const topic of topics) await tx.update(proposals).set(topic.set).where(eq(proposals.id, topic.id));
  return { ref };
}
