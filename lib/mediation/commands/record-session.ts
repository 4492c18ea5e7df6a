import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAlarms } from '../queries/alarms';
import { lockCase } from '../queries/case';
import { findSittings } from '../queries/sittings';
import { owesReport, reportFirst } from '../rules/alarms';
import { guardianFirst, withoutGuardian } from '../rules/sides';
import { sessionInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** 调解记录. Refused until every party has been told the rights and duties, and told before this talk began. */
export const recordSession = defineCommand({
  name: 'mediation.session',
  input: sessionInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const sittings = input.sittingId ? await findSittings(tx, found.id) : [];
    return { ...found, sittings, alarms: await findAlarms(tx, found.id) };
  },
  authorize: mayOn('mediation.session'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    if (input.at > now) return fail('future');
    if (owesReport(loaded.alarms)) return fail('report_first');
    const agreed = loaded.sittings.find((s) => s.id === input.sittingId && s.state === 'planned');
    if (input.sittingId && !agreed) return fail('unknown_sitting');
    const withParty = loaded.parties.find((p) => p.id === input.withPartyId);
    if (input.withPartyId && !withParty) return fail('unknown_party');
    const present = withParty ? [withParty] : loaded.parties;
    if (present.some((p) => !p.rightsToldAt || p.rightsToldAt > input.at)) return fail('rights_first');
    if (withoutGuardian(present, loaded.agents).length) return fail('guardian_first');
    if (withParty && input.result === 'success') return fail('success_is_joint');
    const statement = write(loaded.id, 'mediation.statement', input.statement);
    const verified = input.verified ? write(loaded.id, 'mediation.verified', input.verified) : null;
    return workOnCase(args, 'session', {
      rows: {
        session: {
          id: newId(),
          caseId: loaded.id,
          at: input.at,
          place: input.place,
          present: input.present,
          withPartyId: withParty?.id ?? null,
          statementId: statement.id,
          verifiedId: verified?.id ?? null,
          result: input.result,
          recorderId: by.personId,
        },
        ...(agreed && {
          held: {
            ...{ id: newId(), sittingId: agreed.id, sequence: agreed.sequence, kind: 'held' as const, reasonId: null },
            ...{ startsAt: agreed.startsAt, place: agreed.where, byId: by.personId, at: now },
          },
        }),
      },
      texts: verified ? [statement, verified] : [statement],
      payload: { result: input.result },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    report_first: reportFirst,
    guardian_first: guardianFirst,
    future: { field: 'at', text: '时间不能晚于现在。谈完了再记。' },
    unknown_sitting: { field: 'sittingId', text: '这一次已经记过或者取消了，请重新选。' },
    unknown_party: { field: 'withPartyId', text: '请选一位本案的当事人，或者选“双方都在”。' },
    rights_first: '请先给在场的每位当事人告知权利义务并登记，告知的时间要在这次调解之前。',
    success_is_joint: { field: 'result', text: '分头谈的，结果不能记“调解成功”。请双方都到场再定。' },
  },
});
