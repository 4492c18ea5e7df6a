'use server';

import { formAction } from '@/lib/kernel/form-action';
import { retireClause } from '@/lib/mediation/commands/retire-clause';
import { saveClause } from '@/lib/mediation/commands/save-clause';
import { clausesPath } from '../paths';

export const saveClauseAction = formAction(saveClause, clausesPath);
export const retireClauseAction = formAction(retireClause, clausesPath);
