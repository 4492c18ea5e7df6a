'use server';

import { doNothing } from '@/bench/nothing';
import { formAction } from '@/lib/kernel/form-action';

export const doNothingAction = formAction(doNothing, () => '/bench');
