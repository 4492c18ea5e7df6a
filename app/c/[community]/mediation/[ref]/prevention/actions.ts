'use server';

import { formAction } from '@/lib/kernel/form-action';
import { notePrevention } from '@/lib/mediation/commands/note-prevention';
import { casePath } from '../../paths';

export const notePreventionAction = formAction(notePrevention, casePath);
