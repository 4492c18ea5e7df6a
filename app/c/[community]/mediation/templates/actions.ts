'use server';

import { formAction } from '@/lib/kernel/form-action';
import { saveTemplate } from '@/lib/mediation/commands/save-template';
import { templatesPath } from '../paths';

export const saveTemplateAction = formAction(saveTemplate, templatesPath);
