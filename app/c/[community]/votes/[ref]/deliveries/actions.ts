'use server';

import { formAction } from '@/lib/kernel/form-action';
import { logDeliveries } from '@/lib/votes/commands/log-deliveries';

export const logDeliveriesAction = formAction(
  logDeliveries,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/deliveries`,
);
