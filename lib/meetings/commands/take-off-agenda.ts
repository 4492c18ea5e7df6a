import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayTakeOffAgenda } from '../policy';
import { lockAgenda } from '../queries/meeting';
import { itemInput } from '../schema';
import { moveTopics, saveMeeting, topicSentences } from './step-meeting';

const { meetingItems } = tables;

/** The topic goes back to where it was; the chain keeps that it stood here. */
export const takeOffAgenda = defineCommand({
  name: 'meeting.take-off-agenda',
  input: itemInput,
  load: (tx, input) => lockAgenda(tx, input),
  authorize: mayTakeOffAgenda,
  decide({ input, loaded }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    const { id, ref, version, state } = loaded;
    if (state !== 'planned' && state !== 'announced') return fail('illegal_transition');
    const item = loaded.items.find((i) => i.id === input.item);
    const topic = loaded.topics.find((t) => t.id === item?.proposalId);
    if (!item || !topic) return fail('topic_moved');
    return moveTopics(
      {
        change: { id, ref, set: { version: version + 1 }, itemId: item.id, topics: [] },
        events: [{ type: 'meeting.topic-taken-off', subjectId: id, payload: { topic: topic.id } }],
      },
      id,
      [{ topic, event: 'unschedule' }],
    );
  },
  async commit(tx, { itemId, ...change }) {
    await tx.delete(meetingItems).where(eq(meetingItems.id, itemId));
    return saveMeeting(tx, change);
  },
  says: { ...lateSentences, ...topicSentences },
});
