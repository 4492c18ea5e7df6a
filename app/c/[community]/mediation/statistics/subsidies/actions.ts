'use server';

import { formAction } from '@/lib/kernel/form-action';
import { saveRates } from '@/lib/mediation/commands/save-rates';
import { subsidiesPath } from './paths';

export const saveRatesAction = formAction(saveRates, subsidiesPath);
