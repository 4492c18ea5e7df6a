import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { mayByCode } from '../policy';
import { lockNotice } from '../queries/notice';
import { isOpenReply } from '../queries/reply-code';
import { codeAnswerInput } from '../schema';
import { saveNotice } from './step-notice';
import { answerSentences, takeAnswer } from './take-answer';

/** By who holds the paper, without an account, within half an hour of the right code. */
export const answerByCode = defineCommand({
  name: 'notice.answer-by-code',
  input: codeAnswerInput,
  async load(tx, input, at) {
    const notice = await lockNotice(tx, input, at);
    return notice && { ...notice, isOpen: isOpenReply(notice.codeId, input.open, at.now) };
  },
  authorize: mayByCode,
  decide: (args) => (args.loaded.isOpen ? takeAnswer(args, 'code', null) : fail('expired')),
  commit: saveNotice,
  says: {
    ...answerSentences,
    expired: '这一页打开太久了，请回到告知单页面，重新输入回执码。您写的还在下面，可以先抄下来。',
  },
});
