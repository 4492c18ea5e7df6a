'use server';

import { formAction } from '@/lib/kernel/form-action';
import { addAgent } from '@/lib/mediation/commands/add-agent';
import { endAgent } from '@/lib/mediation/commands/end-agent';
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { casePath } from './paths';

export const breakGlassAction = formAction(openProtectedCase, casePath);
export const raiseAlarmAction = formAction(raiseAlarm, casePath);
export const recordReportAction = formAction(recordReport, casePath);
export const addAgentAction = formAction(addAgent, casePath);
export const endAgentAction = formAction(endAgent, casePath);
