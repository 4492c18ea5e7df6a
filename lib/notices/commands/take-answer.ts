// The recipient's answer is one deed that comes in three ways: by account, by the code on the paper, through staff.
import type { DecideArgs } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import type { Notice } from '../queries/notice';
import type { answers, answerWays } from '../rules';
import { handlersOf, noteOn, stepNotice } from './step-notice';

interface AnswerInput {
  version: number;
  answer: keyof typeof answers;
  text: string | null;
}
type Args = Pick<DecideArgs<AnswerInput, Notice, unknown>, 'input' | 'loaded' | 'now' | 'write'>;

const closed = ['found', 'fixed', 'cleared', 'settled', 'withdrawn'];

/** `saidBy`: who says that it is put right, so that somebody else re-checks it. */
export function takeAnswer(args: Args, via: keyof typeof answerWays, saidBy: string | null) {
  const { input, loaded, now } = args;
  const set = { answer: input.answer, answeredVia: via, answeredAt: now };
  const tell = handlersOf(loaded);
  if (input.answer === 'object') {
    if (!input.text) return fail('no_words');
    if (closed.includes(loaded.state)) return fail('illegal_transition');
    return noteOn(args, { event: 'object', words: input.text, set, tell });
  }
  return stepNotice(args, {
    event: `answer-${input.answer}`,
    words: input.text,
    set: input.answer === 'done' ? { ...set, saidDoneById: saidBy } : set,
    tell,
    template: 'answer',
  });
}

export const answerSentences = {
  ...lateSentences,
  no_words: { field: 'text', text: '请说说您的意见，我们会回复您。' },
} as const;
