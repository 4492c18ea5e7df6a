import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { inviteAideInput } from '../schema/helping';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** PM 20: relatives, neighbours, people who know the matter may be asked to help, when every party consents. */
export const inviteAide = defineCommand({
  name: 'mediation.invite-aide',
  input: inviteAideInput,
  load: lockCase,
  authorize: mayDeed('mediation.invite-aide'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    if (!loaded.parties.every((p) => input.consents.includes(p.id))) return fail('consent_missing');
    if (input.consentDay > dayOf(now)) return fail('future_day');
    const { name, reason, consentDay } = input;
    const aide = { id: newId(), caseId: loaded.id, name, reason, consentDay, invitedById: by.personId, at: now };
    return workOnCase(args, 'aides', { rows: { aide: { ...aide, endedAt: null } }, payload: { aide: aide.id } });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    consent_missing: { field: 'consents', text: '每一方都同意，才能请人来协助。请逐一问过再勾选。' },
    future_day: { field: 'consentDay', text: '日期不能晚于今天。' },
  },
});
