import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayServe } from '../policy';
import { lockNotice } from '../queries/notice';
import { serveInput } from '../schema';
import { saveNotice, stepNotice } from './step-notice';

/** 送达. A paper left behind has a witness; a refusal or nobody at home is put into words. */
export const serveNotice = defineCommand({
  name: 'notice.serve',
  input: serveInput,
  load: lockNotice,
  authorize: mayServe,
  decide(args) {
    const { input, loaded, now } = args;
    const { servedAt } = input;
    if (input.method === 'left' && !input.witness) return fail('no_witness');
    if (input.method !== 'hand' && input.result === 'signed') return fail('signed_by_hand');
    const isMissed = input.result === 'refused' || input.result === 'unreachable';
    if (isMissed && !input.text) return fail('no_words');
    if (servedAt > now || (loaded.issuedAt && servedAt.getTime() < startOfMinute(loaded.issuedAt)))
      return fail('wrong_time');
    return stepNotice(args, {
      event: 'serve',
      words: input.text,
      set: { serviceMethod: input.method, serviceResult: input.result, servedAt, witness: input.witness },
      tell: [loaded.recipientId],
    });
  },
  commit: saveNotice,
  says: {
    ...lateSentences,
    no_witness: { field: 'witness', text: '留置送达要有见证人，请写见证人的姓名。' },
    signed_by_hand: { field: 'result', text: '只有当面送的才能签收，请改送达方式或者结果。' },
    no_words: { field: 'text', text: '请写拒签或联系不上的经过：几时去的、怎么说的。' },
    wrong_time: { field: 'servedAt', text: '送达时间要在开单以后、现在以前。' },
  },
});

/** What is typed has no seconds. */
const startOfMinute = (at: Date) => at.getTime() - (at.getTime() % 60_000);
