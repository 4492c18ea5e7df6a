'use server';

import { formAction } from '@/lib/kernel/form-action';
import { recordPath } from '@/lib/kernel/paths';
import { dropFieldNote } from '@/lib/mediation/commands/drop-field-note';
import { postFieldNote } from '@/lib/mediation/commands/post-field-note';
import { postFieldVisit } from '@/lib/mediation/commands/post-field-visit';
import { saveFieldNote } from '@/lib/mediation/commands/save-field-note';
import { fieldNotesPath } from './paths';

export const saveFieldNoteAction = formAction(saveFieldNote, fieldNotesPath);
export const postFieldNoteAction = formAction(postFieldNote, recordPath('mediation'));
export const postFieldVisitAction = formAction(postFieldVisit, recordPath('mediation'));
export const dropFieldNoteAction = formAction(dropFieldNote, fieldNotesPath);
