import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayCancel } from '../policy';
import { lockAgenda } from '../queries/meeting';
import { reasonInput } from '../schema';
import { moveTopics, saveMeeting, stepMeeting, topicSentences } from './step-meeting';

/** Its topics wait for another meeting. */
export const cancelMeeting = defineCommand({
  name: 'meeting.cancel',
  input: reasonInput,
  load: (tx, input) => lockAgenda(tx, input),
  authorize: mayCancel,
  decide(args) {
    const { loaded, input } = args;
    const step = stepMeeting(args, { event: 'cancel', words: input.reason, tell: [{ role: 'council' }] });
    if (!step.ok) return step;
    return moveTopics(
      step.value,
      loaded.id,
      loaded.topics.map((topic) => ({ topic, event: 'unschedule' })),
    );
  },
  commit: saveMeeting,
  says: { ...lateSentences, ...topicSentences },
});
