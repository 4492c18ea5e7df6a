'use server';

import { activateAccount } from '@/lib/identity/commands/activate-account';
import { formAction } from '@/lib/kernel/form-action';

export const activateAccountAction = formAction(activateAccount, () => '/login?done=activated');
