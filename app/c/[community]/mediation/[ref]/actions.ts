'use server';

import { formAction } from '@/lib/kernel/form-action';
import { addAgent } from '@/lib/mediation/commands/add-agent';
import { changeMethod } from '@/lib/mediation/commands/change-method';
import { declareInterest } from '@/lib/mediation/commands/declare-interest';
import { drawSignature } from '@/lib/mediation/commands/draw-signature';
import { endAgent } from '@/lib/mediation/commands/end-agent';
import { inviteAide } from '@/lib/mediation/commands/invite-aide';
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { replaceAide } from '@/lib/mediation/commands/replace-aide';
import { wishMediator } from '@/lib/mediation/commands/wish-mediator';
import { casePath, openedPath } from '../paths';

export const breakGlassAction = formAction(openProtectedCase, casePath);
export const raiseAlarmAction = formAction(raiseAlarm, casePath);
export const recordReportAction = formAction(recordReport, casePath);
export const changeMethodAction = formAction(changeMethod, casePath);
export const addAgentAction = formAction(addAgent, casePath);
export const endAgentAction = formAction(endAgent, casePath);
export const declareInterestAction = formAction(declareInterest, openedPath);
export const drawSignatureAction = formAction(drawSignature, casePath);
export const wishAction = formAction(wishMediator, casePath);
export const inviteAideAction = formAction(inviteAide, casePath);
export const replaceAideAction = formAction(replaceAide, casePath);
