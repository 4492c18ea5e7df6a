import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDropFieldNote } from '../policy/field-notes';
import { lockFieldNote } from '../queries/field-notes';
import { isStray } from '../queries/stray-notes';
import { dropFieldNoteInput } from '../schema/field-notes';
import { endFieldNote } from './end-field-note';

/** Thrown away unposted: by its author, or by the job once its author has long mediated here no more. */
export const dropFieldNote = defineCommand({
  name: 'mediation.drop-field-note',
  input: dropFieldNoteInput,
  async load(tx, input, { actor, now }) {
    const found = await lockFieldNote(tx, input);
    if (!found?.note) return null;
    const stray = actor.kind === 'system' && (await isStray(tx, found.note.id, now));
    return { ...found, note: found.note, isStray: stray };
  },
  authorize: mayDropFieldNote,
  decide({ input, loaded: { note }, now }) {
    if (note.state !== 'open') return fail('illegal_transition');
    if (note.version !== input.version) return fail('stale');
    return ok({
      change: { note, now },
      events: [{ type: 'mediation.field-note-dropped', subjectId: note.id, payload: {} }],
    });
  },
  async commit(tx, { note, now }) {
    await endFieldNote(tx, note.id, note.version, now, null);
    return { id: note.id };
  },
  says: lateSentences,
});
