import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayRate } from '../policy';
import { lockIssue } from '../queries/issue';
import { rateInput } from '../schema';
import { saveIssue } from './step-issue';

/** 评价, once, by who reported it. */
export const rateIssue = defineCommand({
  name: 'issue.rate',
  input: rateInput,
  load: lockIssue,
  authorize: mayRate,
  decide({ input, loaded, write }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    if (loaded.state !== 'closed') return fail('illegal_transition');
    if (loaded.rating) return fail('rated');
    const text = input.text ? write(loaded.id, 'rate', input.text) : null;
    const { id, ref, version } = loaded;
    return ok({
      change: { id, ref, set: { rating: input.rating, version: version + 1 } },
      texts: text ? [text] : [],
      transitions: [{ subjectId: id, event: 'rate', from: 'closed', to: 'closed', textId: text?.id ?? null }],
      events: [{ type: 'issue.rated', subjectId: id, payload: { rating: input.rating, text: text?.hash ?? null } }],
    });
  },
  commit: saveIssue,
  says: { ...lateSentences, rated: '您已经评价过了，谢谢。' },
});
