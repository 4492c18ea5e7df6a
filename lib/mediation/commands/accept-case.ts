import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { findMethod } from '../queries/method';
import { mediationDue } from '../rules/deadlines';
import { acceptInput } from '../schema';
import { saveCase } from './save-case';
import { stepCase, tellParties } from './step-case';

/** Taken in after each ground of refusal was ruled out. The month runs from today; the method is the community's of today. */
export const acceptCase = defineCommand({
  name: 'mediation.accept',
  input: acceptInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, method: await findMethod(tx, found.communityId) };
  },
  authorize: mayOn('mediation.accept'),
  decide(args) {
    const { input, loaded, now, newId } = args;
    const { id, ...method } = loaded.method;
    const firstMethod = id ? undefined : { ...method, id: newId(), version: 1, createdAt: now };
    return stepCase(args, 'accept', {
      set: {
        type: input.type,
        acceptedAt: now,
        dueDay: mediationDue(dayOf(now)),
        methodId: id ?? firstMethod?.id ?? null,
      },
      rows: firstMethod ? { method: firstMethod } : {},
      tell: tellParties(loaded, 'mediation.accepted'),
    });
  },
  commit: saveCase,
  says: lateSentences,
});
