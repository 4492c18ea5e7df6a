import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayIssueAgain } from '../policy';
import { isIgnored } from '../rules';
import { againInput } from '../schema';
import { stepNotice } from './step-notice';
import { loadForPaper, paperSentences, savePaper, writePaper } from './write-paper';

/** 二次告知: a new paper with a number, deadline and reply code of its own; the old code ends. */
export const issueAgain = defineCommand({
  name: 'notice.again',
  input: againInput,
  load: loadForPaper,
  authorize: mayIssueAgain,
  decide(args) {
    const { input, loaded, now } = args;
    const paper = writePaper(args);
    if (!paper.ok) return paper;
    const step = stepNotice(args, {
      event: 'again',
      set: { ...paper.value.set, answer: null, answeredVia: null, answeredAt: null, saidDoneById: null },
      texts: paper.value.texts,
      tell: [loaded.recipientId, input.secondHandlerId],
    });
    if (!step.ok) return step;
    if (!isIgnored(loaded, now)) return fail('not_ignored');
    const { communityId, office } = loaded;
    return ok({ ...step.value, change: { ...step.value.change, communityId, office } });
  },
  commit: savePaper,
  says: { ...lateSentences, ...paperSentences, not_ignored: '期限还没到，也没有复查不合格，现在不用再次告知。' },
});
