'use server';

import { formAction } from '@/lib/kernel/form-action';
import { addMethod } from '@/lib/mediation/commands/add-method';
import { retireMethod } from '@/lib/mediation/commands/retire-method';
import { saveMethod } from '@/lib/mediation/commands/save-method';
import { saveMethodStep } from '@/lib/mediation/commands/save-method-step';
import { methodPath, methodsPath } from '../paths';

export const addMethodAction = formAction(addMethod, methodPath);
export const saveMethodAction = formAction(saveMethod, methodPath);
export const saveMethodStepAction = formAction(saveMethodStep, methodPath);
export const retireMethodAction = formAction(retireMethod, methodsPath);
