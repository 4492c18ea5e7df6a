'use server';

import { formAction } from '@/lib/kernel/form-action';
import { recordPath } from '@/lib/kernel/paths';
import { notePrevention } from '@/lib/mediation/commands/note-prevention';
import { openFinding } from '@/lib/mediation/commands/open-finding';
import { recordScreening } from '@/lib/mediation/commands/record-screening';
import { saveRates } from '@/lib/mediation/commands/save-rates';
import { casePath } from './paths';
import { screeningsPath, subsidiesPath } from './statistics-paths';

export const recordScreeningAction = formAction(recordScreening, screeningsPath);
export const openFindingAction = formAction(openFinding, recordPath('mediation'));
export const notePreventionAction = formAction(notePrevention, casePath);
export const saveRatesAction = formAction(saveRates, subsidiesPath);
