'use server';

import { endRole } from '@/lib/identity/commands/end-role';
import { grantRole } from '@/lib/identity/commands/grant-role';
import { formAction } from '@/lib/kernel/form-action';

export const grantRoleAction = formAction(grantRole, (_, { community }) => `/c/${community}/people/roles`);
export const endRoleAction = formAction(endRole, (_, { community }) => `/c/${community}/people/roles`);
