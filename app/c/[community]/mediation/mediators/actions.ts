'use server';

import { formAction } from '@/lib/kernel/form-action';
import { pagePath } from '@/lib/kernel/paths';
import { saveMediator } from '@/lib/mediation/commands/save-mediator';

export const saveMediatorAction = formAction(saveMediator, pagePath('mediation/mediators'));
