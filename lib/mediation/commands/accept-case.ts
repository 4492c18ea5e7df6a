import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAlarms } from '../queries/alarms';
import { lockCase } from '../queries/case';
import { lockMethods, usualOf } from '../queries/method';
import { isHarm, owesReport, reportFirst } from '../rules/alarms';
import { mediationDue } from '../rules/deadlines';
import { acceptInput } from '../schema';
import { beginShipped } from './begin-method';
import { saveCase } from './save-case';
import { stepCase, tellParties } from './step-case';

/** Taken in after each ground of refusal was ruled out. The month runs from today; the method is the chosen one as it is today. */
export const acceptCase = defineCommand({
  name: 'mediation.accept',
  input: acceptInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    return { ...found, methods: await lockMethods(tx, found.communityId), alarms: await findAlarms(tx, found.id) };
  },
  authorize: mayOn('mediation.accept'),
  decide(args) {
    const { input, loaded, now, newId } = args;
    // Anti-Domestic Violence Law 14, Protection of Minors 11: reported first; the violence itself is not mediated.
    if (owesReport(loaded.alarms)) return fail('report_first');
    if (loaded.alarms.some((a) => isHarm(a.kind)) && !input.notViolence) return fail('violence_itself');
    const { methods, communityId } = loaded;
    const method = input.methodId ? methods.find((m) => m.methodId === input.methodId) : usualOf(methods);
    if (!method) return fail('unknown_method');
    const begun = beginShipped(methods, { communityId, now, newId });
    return stepCase(args, 'accept', {
      set: {
        type: input.type,
        acceptedAt: now,
        dueDay: mediationDue(dayOf(now)),
        methodId: method.templateId ?? begun?.template.id ?? null,
      },
      rows: begun ? { method: begun } : {},
      tell: tellParties(loaded, 'mediation.accepted'),
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    report_first: reportFirst,
    unknown_method: { field: 'methodId', text: '没有这种方法，或者已经停用。请重新选。' },
    violence_itself: {
      field: 'notViolence',
      text: '家庭暴力、对未成年人的侵害本身不能调解。要调的就是这个，请选“不予受理”，告诉当事人去哪里求助。',
    },
  },
});
