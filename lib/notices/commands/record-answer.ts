import { defineCommand } from '@/lib/kernel/command';
import { mayRecordAnswer } from '../policy';
import { lockNotice } from '../queries/notice';
import { recordAnswerInput } from '../schema';
import { saveNotice } from './step-notice';
import { answerSentences, takeAnswer } from './take-answer';

/** An answer that came on the tear-off part or by telephone. Who writes down 已改好 does not re-check it. */
export const recordAnswer = defineCommand({
  name: 'notice.record-answer',
  input: recordAnswerInput,
  load: lockNotice,
  authorize: mayRecordAnswer,
  decide: (args) => takeAnswer(args, args.input.via, args.by.personId),
  commit: saveNotice,
  says: answerSentences,
});
