import { defineQuery, type View } from '@/lib/kernel/query';
import { noticeMachine } from '../machine';
import { mayByCode } from '../policy';
import { findDetails } from './details';
import { findNotice } from './notice';
import { isOpenReply } from './reply-code';
import { viewOf } from './view';

/** The page for who holds the paper: whole once the code was right, else only the question for the code. */
export const replyToNotice = defineQuery({
  name: 'notice.reply',
  async load(read, input: { community: string; ref: string; open: string | undefined }, { actor, now }) {
    const notice = await findNotice(read, input.community, input.ref, actor);
    if (!notice) return null;
    return {
      ...notice,
      details: await findDetails(read, notice),
      isOpen: !notice.closedAt && isOpenReply(notice.codeId, input.open, now),
    };
  },
  authorize: mayByCode,
  present: ({ loaded: n, now }) => ({
    ...viewOf(n, n.details, n.isOpen ? 'recipient' : 'public', now),
    isOpen: n.isOpen,
    isClosed: n.closedAt !== null,
    can: {
      answer: n.isOpen,
      done: n.isOpen && noticeMachine.may(n.state, 'answer-done'),
      fixing: n.isOpen && noticeMachine.may(n.state, 'answer-fixing'),
    },
  }),
});

export type ReplyView = View<typeof replyToNotice>;
