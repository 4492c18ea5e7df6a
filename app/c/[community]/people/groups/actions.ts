'use server';

import { addGroup } from '@/lib/community/commands/add-group';
import { fillGroup } from '@/lib/community/commands/fill-group';
import { formAction } from '@/lib/kernel/form-action';
import { pagePath } from '@/lib/kernel/paths';

export const addGroupAction = formAction(addGroup, pagePath('people/groups'));
export const fillGroupAction = formAction(fillGroup, pagePath('people/groups'));
