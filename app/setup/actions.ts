'use server';

import { setUpFirst } from '@/lib/identity/commands/set-up-first';
import { formAction } from '@/lib/kernel/form-action';

export const setUpFirstAction = formAction(setUpFirst, () => '/login?done=set-up');
