'use server';

import { formAction } from '@/lib/kernel/form-action';
import { addClaim } from '@/lib/mediation/commands/add-claim';
import { agreeClaims } from '@/lib/mediation/commands/agree-claims';
import { breachInstalment } from '@/lib/mediation/commands/breach-instalment';
import { checkClaims } from '@/lib/mediation/commands/check-claims';
import { dropClaims } from '@/lib/mediation/commands/drop-claims';
import { importClaims } from '@/lib/mediation/commands/import-claims';
import { nameSpeaker } from '@/lib/mediation/commands/name-speaker';
import { openGroup } from '@/lib/mediation/commands/open-group';
import { payClaim } from '@/lib/mediation/commands/pay-claim';
import { payClaims } from '@/lib/mediation/commands/pay-claims';
import { payInstalment } from '@/lib/mediation/commands/pay-instalment';
import { settleClaim } from '@/lib/mediation/commands/settle-claim';
import { casePath, claimListPath, claimPath, claimsPath } from '../../paths';

export const payInstalmentAction = formAction(payInstalment, casePath);
export const breachInstalmentAction = formAction(breachInstalment, casePath);
export const openGroupAction = formAction(openGroup, claimsPath);
export const checkClaimsAction = formAction(checkClaims, claimListPath);
export const importClaimsAction = formAction(importClaims, claimsPath);
export const dropClaimsAction = formAction(dropClaims, claimsPath);
export const addClaimAction = formAction(addClaim, claimPath);
export const nameSpeakerAction = formAction(nameSpeaker, claimPath);
export const settleClaimAction = formAction(settleClaim, claimPath);
export const agreeClaimsAction = formAction(agreeClaims, claimsPath);
export const payClaimAction = formAction(payClaim, claimPath);
export const payClaimsAction = formAction(payClaims, claimsPath);
