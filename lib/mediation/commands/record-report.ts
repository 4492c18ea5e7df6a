import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { findAlarms } from '../queries/alarms';
import { lockCase } from '../queries/case';
import { findRosterPerson } from '../queries/people';
import { answers } from '../rules/alarms';
import { recordReportInput } from '../schema/alarms';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** To whom it was reported, with their receipt; or, where no report is due, the preventive steps that were taken. */
export const recordReport = defineCommand({
  name: 'mediation.record-report',
  input: recordReportInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const about = input.aboutName
      ? await findRosterPerson(tx, found.communityId, input.aboutName, input.aboutPhone)
      : null;
    return { ...found, alarms: await findAlarms(tx, found.id), about };
  },
  authorize: mayDeed('mediation.record-report'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const alarm = loaded.alarms.find((a) => a.id === input.alarmId);
    if (!alarm) return fail('unknown_alarm');
    if (input.at > now) return fail('future');
    const { target, receipt, at } = input;
    if (alarm.kind === 'violence' && target !== 'police' && !alarm.targets.includes('police'))
      return fail('police_first');
    if (target === 'steps' && !answers(alarm, target)) return fail('must_report');
    const text = write(loaded.id, 'mediation.report', input.text);
    const row = { id: newId(), caseId: loaded.id, alarmId: alarm.id, target, receipt, at, textId: text.id };
    return workOnCase(args, 'guard', {
      rows: { report: { ...row, aboutId: loaded.about?.id ?? null, recordedById: by.personId } },
      texts: [text],
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_alarm: { field: 'alarmId', text: '没有这条情况，请从页面上重新打开。' },
    future: { field: 'at', text: '时间不能晚于现在。报告了再登记。' },
    police_first: { field: 'target', text: '家庭暴力要先报公安机关。报了公安，再登记其他部门。' },
    must_report: { field: 'target', text: '这种情况必须报告，不能只采取预防措施。' },
  },
});
