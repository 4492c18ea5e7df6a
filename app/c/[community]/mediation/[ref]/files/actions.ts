'use server';

import { formAction } from '@/lib/kernel/form-action';
import { attachFile } from '@/lib/mediation/commands/attach-file';
import { removeFile } from '@/lib/mediation/commands/remove-file';
import { shareFile } from '@/lib/mediation/commands/share-file';
import { filesPath } from '../../paths';

export const attachFileAction = formAction(attachFile, filesPath);
export const shareFileAction = formAction(shareFile, filesPath);
export const removeFileAction = formAction(removeFile, filesPath);
