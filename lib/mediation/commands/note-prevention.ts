import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayNotePrevention } from '../policy/statistics';
import { lockCase } from '../queries/case';
import { preventionInput } from '../schema/screenings';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

const { mediationPreventions } = tables;

/** What mediation kept from becoming a crime or a crowd's petition; the last word counts. What it was is in no event. */
export const notePrevention = defineCommand({
  name: 'mediation.note-prevention',
  input: preventionInput,
  load: lockCase,
  authorize: mayNotePrevention,
  decide(args) {
    const { input, loaded, by, now } = args;
    const { kind, people, day } = input;
    if (kind !== 'none' && !people) return fail('people_missing');
    if (kind !== 'none' && !day) return fail('day_missing');
    if (day && day > dayOf(now)) return fail('future');
    const step = workOnCase(args, 'guard', {});
    if (!step.ok) return step;
    const { id: caseId, communityId } = loaded;
    const row =
      kind !== 'none' && people && day
        ? { caseId, communityId, kind, people, day, recordedById: by.personId, at: now }
        : null;
    return ok({ ...step.value, change: { step: step.value.change, row } });
  },
  async commit(tx, { step, row }) {
    await tx.delete(mediationPreventions).where(eq(mediationPreventions.caseId, step.id));
    if (row) await tx.insert(mediationPreventions).values(row);
    return saveCase(tx, step);
  },
  says: {
    ...lateSentences,
    people_missing: { field: 'people', text: '请写大约涉及多少人。' },
    day_missing: { field: 'day', text: '请填是哪一天。' },
    future: { field: 'day', text: '日期不能晚于今天。' },
  },
});
