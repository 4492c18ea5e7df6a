import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRemoveFile } from '../policy/files';
import { lockCase } from '../queries/case';
import { findCaseFile } from '../queries/case-files';
import { removeFileInput } from '../schema/files';

const { files, mediationDossiers, mediationFiles } = tables;

/** The row stays and says by whom and why; the bytes go with the job `files`, unless another record has them. */
export const removeFile = defineCommand({
  name: 'mediation.remove-file',
  input: removeFileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    const file = found && (await findCaseFile(tx, found.id, input.fileId));
    if (!found || !file) return null;
    const bound = await tx.select().from(mediationDossiers).where(eq(mediationDossiers.caseId, found.id));
    return { ...found, file, isBound: bound.length > 0 };
  },
  authorize: (actor, loaded) => mayRemoveFile(actor, loaded, loaded.file),
  decide({ input, loaded, by, now, write }) {
    const { id, ref, state, file } = loaded;
    if (file.removedAt) return fail('removed');
    if (loaded.isBound) return fail('bound');
    const why = write(id, 'mediation.file-removed', input.reason);
    return ok({
      change: { ref, id: file.id, by: by.personId, at: now, textId: why.id },
      texts: [why],
      transitions: [{ subjectId: id, event: 'remove-file', from: state, to: state }],
      events: [
        { type: 'mediation.file-taken-away', subjectId: id, payload: { file: file.id, text: why.hash } },
        { type: 'file.removed', subjectId: id, payload: { file: file.id, files: [file.sha256] } },
      ],
    });
  },
  async commit(tx, { id, ref, by, at, textId }) {
    await tx.update(files).set({ removedAt: at }).where(eq(files.id, id));
    await tx
      .update(mediationFiles)
      .set({ removedById: by, removedTextId: textId })
      .where(eq(mediationFiles.fileId, id));
    return { ref };
  },
  says: {
    removed: '这份材料已经拿走了。',
    bound: '已经立卷归档，卷里的材料不能再拿走。',
  },
});
