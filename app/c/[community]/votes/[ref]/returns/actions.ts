'use server';

import { formAction } from '@/lib/kernel/form-action';
import { receivePapers } from '@/lib/votes/commands/receive-papers';

export const receivePapersAction = formAction(
  receivePapers,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/returns`,
);
