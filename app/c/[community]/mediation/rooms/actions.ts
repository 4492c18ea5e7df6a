'use server';

import { formAction } from '@/lib/kernel/form-action';
import { saveRoom } from '@/lib/mediation/commands/save-room';
import { roomsPath } from '../paths';

export const saveRoomAction = formAction(saveRoom, roomsPath);
