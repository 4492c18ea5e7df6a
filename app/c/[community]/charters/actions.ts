'use server';

import { adoptCharter } from '@/lib/charters/commands/adopt-charter';
import { confirmFiling } from '@/lib/charters/commands/confirm-filing';
import { fileCharter } from '@/lib/charters/commands/file-charter';
import { formAction } from '@/lib/kernel/form-action';
import { recordPath } from '@/lib/kernel/paths';

export const adoptCharterAction = formAction(adoptCharter, recordPath('charters'));
export const fileCharterAction = formAction(fileCharter, recordPath('charters'));
export const confirmFilingAction = formAction(confirmFiling, recordPath('charters'));
