'use server';

import { addGrid } from '@/lib/community/commands/add-grid';
import { coverBuilding } from '@/lib/community/commands/cover-building';
import { formAction } from '@/lib/kernel/form-action';
import { idPath } from '@/lib/kernel/paths';

export const addGridAction = formAction(addGrid, idPath('grids'));
export const coverBuildingAction = formAction(coverBuilding, idPath('grids'));
