'use server';

import { formAction } from '@/lib/kernel/form-action';
import { activateKioskSlip } from '@/lib/votes/commands/activate-kiosk-slip';
import { issueKioskSlip } from '@/lib/votes/commands/issue-kiosk-slip';

export const issueKioskSlipAction = formAction(
  issueKioskSlip,
  ({ slip }, { community, ref }) => `/c/${community}/votes/${ref}/kiosk/slip?slip=${slip}`,
);
export const activateKioskSlipAction = formAction(
  activateKioskSlip,
  ({ ref }, { community }) => `/c/${community}/votes/${ref}/kiosk`,
);
