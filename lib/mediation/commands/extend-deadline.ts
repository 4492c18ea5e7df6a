import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { extendInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** Ministry rules: past the month only when both sides agree. */
export const extendDeadline = defineCommand({
  name: 'mediation.extend',
  input: extendInput,
  load: lockCase,
  authorize: mayOn('mediation.extend'),
  decide(args) {
    const { input, loaded } = args;
    if (!loaded.parties.every((p) => input.consents.includes(p.id))) return fail('consent_missing');
    if (loaded.dueDay && input.dueDay <= loaded.dueDay) return fail('not_later');
    return workOnCase(args, 'extend', {
      words: input.reason,
      set: { dueDay: input.dueDay, extensions: loaded.extensions + 1 },
      payload: { dueDay: input.dueDay, consents: input.consents },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    consent_missing: { field: 'consents', text: '延长期限要双方都同意。请逐一确认后勾选每位当事人。' },
    not_later: { field: 'dueDay', text: '新的期限要晚于现在的期限。' },
  },
});
