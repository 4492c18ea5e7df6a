import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAdmit } from '../policy';
import { lockProposal } from '../queries/proposal';
import { commentDaysOf, MIN_COMMENT_DAYS } from '../rules';
import { admitInput } from '../schema';
import { saveProposal, stepProposal } from './step-proposal';

/** 准入: from here on the topic is public in its masked form, and opinions are taken until the closing day. */
export const admitProposal = defineCommand({
  name: 'proposal.admit',
  input: admitInput,
  load: (tx, input) => lockProposal(tx, input),
  authorize: mayAdmit,
  decide(args) {
    const { input, loaded, now } = args;
    if (commentDaysOf(input.commentUntil, now) < MIN_COMMENT_DAYS) return fail('too_short');
    return stepProposal(args, {
      event: 'admit',
      set: { matter: input.matter, commentUntil: input.commentUntil, admittedAt: now },
      tell: [{ personId: loaded.authorId }, { role: 'council' }],
      payload: { matter: input.matter, commentUntil: input.commentUntil },
    });
  },
  commit: saveProposal,
  says: {
    ...lateSentences,
    too_short: { field: 'commentUntil', text: `征求意见至少 ${MIN_COMMENT_DAYS} 天，请把截止日期往后改。` },
  },
});
