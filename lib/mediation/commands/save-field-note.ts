import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOnFieldNote } from '../policy/field-notes';
import { lockFieldNote } from '../queries/field-notes';
import { fieldNoteInput } from '../schema/field-notes';

const { fieldNotes } = tables;

/**
 * A note as the phone sends it: new under its own id, or changed from the version that the phone knew. The version before
 * keeps its words until the note is put into a case.
 */
export const saveFieldNote = defineCommand({
  name: 'mediation.save-field-note',
  input: fieldNoteInput,
  load: lockFieldNote,
  authorize: mayOnFieldNote('mediation.save-field-note'),
  decide({ input, loaded: { communityId, note }, by, now, write }) {
    if (note && note.state !== 'open') return fail(note.state);
    if (note && note.version !== input.version) return fail('stale');
    const { id, about, step, at, place, present, isPrivate } = input;
    const version = (note?.version ?? 0) + 1;
    const text = write(id, 'mediation.field-note', input.text, version);
    const words = { about, step, at, place, present, isPrivate, textId: text.id, version, changedAt: now };
    const fresh = { id, communityId, authorId: by.personId, state: 'open' as const, caseId: null, createdAt: now };
    return ok({
      change: { isNew: !note, row: { ...fresh, ...words }, words },
      texts: [text],
      events: [{ type: 'mediation.field-note-saved', subjectId: id, payload: { version } }],
    });
  },
  async commit(tx, { isNew, row, words }) {
    if (isNew) await tx.insert(fieldNotes).values(row);
    else await tx.update(fieldNotes).set(words).where(eq(fieldNotes.id, row.id));
    return { id: row.id, version: row.version };
  },
  says: {
    stale: '这条笔记在另一台设备上改过。两边写的都在，请看过以后定下用哪一份。',
    posted: '这条笔记已经放进案子里了，不能再改。要补充的请另写一条。',
    dropped: '这条笔记在另一台设备上删掉了。要留的请另写一条。',
  },
});
