'use server';

import { formAction } from '@/lib/kernel/form-action';
import { logReturns } from '@/lib/votes/commands/log-returns';

export const logReturnsAction = formAction(
  logReturns,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/returns`,
);
