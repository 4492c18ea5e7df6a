'use server';

import { formAction } from '@/lib/kernel/form-action';
import { castAtKiosk } from '@/lib/votes/commands/cast-at-kiosk';
import { endKiosk, keepKiosk, keepPick } from '@/lib/votes/commands/keep-kiosk';
import { openKiosk } from '@/lib/votes/commands/open-kiosk';
import { pickAtKiosk } from '@/lib/votes/commands/pick-at-kiosk';

export const openKioskAction = formAction(openKiosk, keepKiosk);
export const pickAtKioskAction = formAction(pickAtKiosk, keepPick);
export const castAtKioskAction = formAction(castAtKiosk, endKiosk);
