import { z } from 'zod';
import { id, instant, line, oneOf, optional, paragraph, phone, recordFields } from '../../kernel/fields';
import { alarmKinds, alarmLevels, reportTargets } from '../rules/alarms';

export const raiseAlarmInput = z.object({
  ...recordFields,
  kind: oneOf(alarmKinds),
  level: oneOf(alarmLevels),
  text: paragraph(1000),
});

export const recordReportInput = z.object({
  ...recordFields,
  alarmId: id(),
  target: oneOf(reportTargets),
  receipt: optional(line(60)),
  at: instant(),
  text: paragraph(1000),
  aboutName: optional(line(40)),
  aboutPhone: optional(phone()),
});

/** What the forms of intake ask in one question. */
export const suspected = () => optional(oneOf(['harm-minor', 'violence']));
