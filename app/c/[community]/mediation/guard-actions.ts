'use server';

import { formAction } from '@/lib/kernel/form-action';
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { casePath } from './paths';

export const breakGlassAction = formAction(openProtectedCase, casePath);
export const raiseAlarmAction = formAction(raiseAlarm, casePath);
export const recordReportAction = formAction(recordReport, casePath);
