'use server';

import { formAction } from '@/lib/kernel/form-action';
import { noteTalk } from '@/lib/mediation/commands/note-talk';
import { talksPath } from '../../paths';

export const noteTalkAction = formAction(noteTalk, talksPath);
