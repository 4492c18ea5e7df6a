import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayClose } from '../policy';
import { lockAgenda } from '../queries/meeting';
import { stepInput } from '../schema';
import { moveTopics, saveMeeting, stepMeeting, topicSentences } from './step-meeting';

/** 散会. What was not reached, or could not be decided for want of a quorum, waits for another meeting. */
export const closeMeeting = defineCommand({
  name: 'meeting.close',
  input: stepInput,
  load: (tx, input) => lockAgenda(tx, input),
  authorize: mayClose,
  decide(args) {
    const { loaded, now } = args;
    const undecided = loaded.topics.length;
    const step = stepMeeting(args, { event: 'close', set: { closedAt: now }, payload: { undecided } });
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
