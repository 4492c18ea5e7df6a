'use server';

import { formAction } from '@/lib/kernel/form-action';
import { saveKeeping } from '@/lib/mediation/commands/save-keeping';
import { keepingPath } from '../paths';

export const saveKeepingAction = formAction(saveKeeping, keepingPath);
