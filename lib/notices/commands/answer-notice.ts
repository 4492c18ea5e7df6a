import { defineCommand } from '@/lib/kernel/command';
import { mayAnswer } from '../policy';
import { lockNotice } from '../queries/notice';
import { answerInput } from '../schema';
import { saveNotice } from './step-notice';
import { answerSentences, takeAnswer } from './take-answer';

export const answerNotice = defineCommand({
  name: 'notice.answer',
  input: answerInput,
  load: lockNotice,
  authorize: mayAnswer,
  decide: (args) => takeAnswer(args, 'account', args.by.personId),
  commit: saveNotice,
  says: answerSentences,
});
