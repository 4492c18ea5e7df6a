import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { accessInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** Minors, violence at home, mental health: off every list but its mediators' and the director's. Neither the event nor the history says why. */
export const setAccess = defineCommand({
  name: 'mediation.set-access',
  input: accessInput,
  load: lockCase,
  authorize: mayOn('mediation.set-access'),
  decide(args) {
    const { input, loaded, by } = args;
    if (input.isProtected && !input.protectedFor) return fail('ground_missing');
    if (!input.isProtected && loaded.isProtected && by.audience !== 'director') return fail('director_opens');
    return workOnCase(args, 'set-access', {
      set: { isProtected: input.isProtected, protectedFor: input.isProtected ? input.protectedFor : null },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    ground_missing: { field: 'protectedFor', text: '请选为什么要保护。这个理由只有本案调解员和调委会主任能看到。' },
    director_opens: '解除保护要由调委会主任来办。',
  },
});
