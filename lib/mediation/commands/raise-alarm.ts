import { defineCommand } from '@/lib/kernel/command';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { alarmDue, isHarm, levelOf } from '../rules/alarms';
import { raiseAlarmInput } from '../schema/alarms';
import { saveCase } from './save-case';
import { tellDirector, workOnCase } from './step-case';

/** PM 25. Suspected harm makes the case a protected one; what was noticed stands in no event. */
export const raiseAlarm = defineCommand({
  name: 'mediation.raise-alarm',
  input: raiseAlarmInput,
  load: lockCase,
  authorize: mayDeed('mediation.raise-alarm'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const { kind } = input;
    const level = levelOf(kind, input.level);
    const text = write(loaded.id, 'mediation.alarm', input.text);
    const row = { id: newId(), caseId: loaded.id, kind, level, at: now, dueAt: alarmDue(level, now) };
    const protectedFor = kind === 'violence' ? ('violence' as const) : ('minor' as const);
    return workOnCase(args, 'guard', {
      set: isHarm(kind) ? { isProtected: true, protectedFor: loaded.protectedFor ?? protectedFor } : {},
      rows: { alarm: { ...row, textId: text.id, raisedById: by.personId } },
      texts: [text],
      tell: [tellDirector(loaded, 'mediation.alarm')],
    });
  },
  commit: saveCase,
  says: lateSentences,
});
