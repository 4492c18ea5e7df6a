'use server';

import { formAction } from '@/lib/kernel/form-action';
import { logVisit } from '@/lib/votes/commands/log-visit';

export const logVisitAction = formAction(logVisit, ({ ref }, { community }) => `/c/${community}/votes/${ref}/visits`);
