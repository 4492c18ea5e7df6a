'use server';

import { formAction } from '@/lib/kernel/form-action';
import { breachInstalment } from '@/lib/mediation/commands/breach-instalment';
import { payInstalment } from '@/lib/mediation/commands/pay-instalment';
import { casePath } from './paths';

export const payInstalmentAction = formAction(payInstalment, casePath);
export const breachInstalmentAction = formAction(breachInstalment, casePath);
