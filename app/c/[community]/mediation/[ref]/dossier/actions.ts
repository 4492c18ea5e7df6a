'use server';

import { formAction } from '@/lib/kernel/form-action';
import { applyConfirmation } from '@/lib/mediation/commands/apply-confirmation';
import { applyLeniency } from '@/lib/mediation/commands/apply-leniency';
import { bindDossier } from '@/lib/mediation/commands/bind-dossier';
import { checkIdentity } from '@/lib/mediation/commands/check-identity';
import { holdDossier } from '@/lib/mediation/commands/hold-dossier';
import { liftHold } from '@/lib/mediation/commands/lift-hold';
import { listEvidence } from '@/lib/mediation/commands/list-evidence';
import { recordInvestigation } from '@/lib/mediation/commands/record-investigation';
import { releaseDossier } from '@/lib/mediation/commands/release-dossier';
import { casePath, filePath } from '../../paths';

export const identityAction = formAction(checkIdentity, casePath);
export const investigationAction = formAction(recordInvestigation, casePath);
export const evidenceAction = formAction(listEvidence, casePath);
export const confirmationAction = formAction(applyConfirmation, casePath);
export const leniencyAction = formAction(applyLeniency, casePath);
export const bindAction = formAction(bindDossier, casePath);
export const holdAction = formAction(holdDossier, filePath);
export const liftHoldAction = formAction(liftHold, filePath);
export const releaseAction = formAction(releaseDossier, filePath);
