'use server';

import { formAction } from '@/lib/kernel/form-action';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { cancelSitting } from '@/lib/mediation/commands/cancel-sitting';
import { moveSitting } from '@/lib/mediation/commands/move-sitting';
import { casePath } from '../../paths';

export const bookSittingAction = formAction(bookSitting, casePath);
export const moveSittingAction = formAction(moveSitting, casePath);
export const cancelSittingAction = formAction(cancelSitting, casePath);
