'use server';

import { formAction } from '@/lib/kernel/form-action';
import { openFinding } from '@/lib/mediation/commands/open-finding';
import { recordScreening } from '@/lib/mediation/commands/record-screening';
import { openedPath } from '../paths';
import { screeningsPath } from './paths';

export const recordScreeningAction = formAction(recordScreening, screeningsPath);
export const openFindingAction = formAction(openFinding, openedPath);
