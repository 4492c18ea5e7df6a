import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayWork } from '../machine';
import { mayOnFiles } from '../policy/files';
import { lockCase } from '../queries/case';
import { findCaseFile } from '../queries/case-files';
import { shareFileInput } from '../schema/files';
import { tellParties } from './step-case';

const { mediationFiles } = tables;

/** What one side brought is shown to the other by those who mediate, and by nobody else. */
export const shareFile = defineCommand({
  name: 'mediation.share-file',
  input: shareFileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    const file = found && (await findCaseFile(tx, found.id, input.fileId));
    return found && file ? { ...found, file } : null;
  },
  authorize: mayOnFiles('mediation.share-file'),
  decide({ input, loaded, by, now }) {
    const { id, ref, state, file } = loaded;
    if (!mayWork(state, 'share-file')) return fail('illegal_transition');
    if (file.removedAt) return fail('removed');
    const isShared = input.shared === 'yes';
    if (isShared === file.isShared) return fail('same');
    return ok({
      change: {
        ...{ ref, id: file.id },
        set: { sharedAt: isShared ? now : null, sharedById: isShared ? by.personId : null },
      },
      transitions: [{ subjectId: id, event: 'share-file', from: state, to: state }],
      tells: isShared ? tellParties(loaded, 'mediation.file-shared') : [],
      events: [{ type: 'mediation.file-shared', subjectId: id, payload: { file: file.id, isShared } }],
    });
  },
  async commit(tx, { id, ref, set }) {
    await tx.update(mediationFiles).set(set).where(eq(mediationFiles.fileId, id));
    return { ref };
  },
  says: {
    ...lateSentences,
    removed: '这份材料已经拿走了。',
    same: { field: 'shared', text: '已经是这样了。' },
  },
});
