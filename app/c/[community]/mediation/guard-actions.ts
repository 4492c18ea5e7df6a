'use server';

import { formAction } from '@/lib/kernel/form-action';
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { casePath } from './paths';

export const breakGlassAction = formAction(openProtectedCase, casePath);
