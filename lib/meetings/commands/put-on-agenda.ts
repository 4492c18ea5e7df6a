import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import type { Link } from '@/lib/kernel/decision';
import { fail } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { findProposal, type Proposal } from '@/lib/proposals/queries/proposal';
import { mayPutOnAgenda } from '../policy';
import { findItems, lockMeeting, lockTopics } from '../queries/meeting';
import { commentsClosedBy } from '../rules';
import { agendaInput } from '../schema';
import { moveTopics, saveMeeting, topicSentences } from './step-meeting';

const { meetingItems } = tables;

interface Placing {
  communityId: string;
  meetingId: string;
  topics: readonly Proposal[];
  /** The last position taken. */
  after: number;
  newId: () => string;
}

export const placeTopics = ({ communityId, meetingId, topics, after, newId }: Placing) => ({
  items: topics.map((topic, i) => ({
    id: newId(),
    communityId,
    meetingId,
    proposalId: topic.id,
    position: after + i + 1,
  })),
  links: topics.map(
    (topic): Link => ({ from: { kind: 'proposals', id: topic.id }, to: { kind: 'meetings', id: meetingId } }),
  ),
});

export const agendaSentences = (field: string) =>
  ({
    ...topicSentences,
    no_topic: { field, text: '有一件议题没有找到，请重新选。' },
    comments_open: { field, text: '征求意见要在开会前一天截止。请改会议时间，或者等截止以后再排。' },
  }) as const;

/** A topic joins the agenda until the meeting begins; after the announcement that is late, and the page says so. */
export const putOnAgenda = defineCommand({
  name: 'meeting.put-on-agenda',
  input: agendaInput,
  async load(tx, input) {
    const meeting = await lockMeeting(tx, input);
    if (!meeting) return null;
    const found = await findProposal(tx, { ...input, ref: input.proposal });
    const [topic] = await lockTopics(tx, found ? [found.id] : []);
    return { ...meeting, topic: topic ?? null, items: await findItems(tx, meeting.id) };
  },
  authorize: mayPutOnAgenda,
  decide({ input, loaded, newId }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    const { id, ref, communityId, version, topic, items, state } = loaded;
    if (state !== 'planned' && state !== 'announced') return fail('illegal_transition');
    if (!topic) return fail('no_topic');
    if (!commentsClosedBy(topic.commentUntil, loaded.startsAt)) return fail('comments_open');
    if (items.some((i) => i.proposalId === topic.id)) return fail('topic_moved');
    const after = items.at(-1)?.position ?? 0;
    const placed = placeTopics({ communityId, meetingId: id, topics: [topic], after, newId });
    return moveTopics(
      {
        change: { id, ref, set: { version: version + 1 }, items: placed.items, topics: [] },
        links: placed.links,
        events: [{ type: 'meeting.topic-placed', subjectId: id, payload: { topic: topic.id } }],
      },
      id,
      [{ topic, event: 'schedule' }],
    );
  },
  async commit(tx, { items, ...change }) {
    await tx.insert(meetingItems).values(items);
    return saveMeeting(tx, change);
  },
  says: { ...lateSentences, ...agendaSentences('proposal') },
});
