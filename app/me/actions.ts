'use server';

import { changePassword } from '@/lib/identity/commands/change-password';
import { endSessions } from '@/lib/identity/commands/end-sessions';
import { readMessages } from '@/lib/identity/commands/read-messages';
import { setNoticeWays } from '@/lib/identity/commands/set-notice-ways';
import { formAction } from '@/lib/kernel/form-action';

export const changePasswordAction = formAction(changePassword, () => '/login?done=password');
export const endSessionsAction = formAction(endSessions, () => '/login?done=everywhere');
export const readMessagesAction = formAction(readMessages, () => '/me#messages');
export const setNoticeWaysAction = formAction(setNoticeWays, () => '/me#settings');
