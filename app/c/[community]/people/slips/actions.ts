'use server';

import { issueSlip } from '@/lib/identity/commands/issue-slip';
import { unlockAccount } from '@/lib/identity/commands/unlock-account';
import { formAction } from '@/lib/kernel/form-action';

export const issueSlipAction = formAction(
  issueSlip,
  ({ slipId }, { community }) => `/c/${community}/people/slips/${slipId}`,
);
export const unlockAccountAction = formAction(
  unlockAccount,
  ({ personId }, { community }) => `/c/${community}/people/${personId}`,
);
