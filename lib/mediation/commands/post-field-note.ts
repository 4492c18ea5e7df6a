import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { mayPostFieldNote } from '../policy/field-notes';
import { findCaseOf } from '../queries/field-notes';
import { findMethodOf } from '../queries/method';
import { postFieldNoteInput } from '../schema/field-notes';
import { stepNoteOf } from './note-step';
import { workOnCase } from './step-case';
import { checkNote, postingSentences, savePosted, stepFieldNote } from './step-field-note';

/**
 * A note from the field, looked through by its author, becomes a step of work on a case, by the rules of one written there.
 * A line is added and nothing replaced, so the case may have moved on meanwhile, as long as its state takes notes.
 */
export const postFieldNote = defineCommand({
  name: 'mediation.post-field-note',
  input: postFieldNoteInput,
  async load(tx, input) {
    const found = await findCaseOf(tx, input);
    const into = found?.into;
    return found && { ...found, into: into ? { ...into, method: await findMethodOf(tx, into) } : null };
  },
  authorize: mayPostFieldNote,
  decide(args) {
    const { input, loaded, by, now } = args;
    const { note, into } = loaded;
    const known = checkNote(note, input.version);
    if (!known.ok) return known;
    if (!into || !by.onCase) return fail('no_case');
    const on = { ...args, input: { ...input, version: into.version }, loaded: into, by: by.onCase };
    const made = stepNoteOf(on);
    if (!made.ok) return made;
    const { row, text } = made.value;
    return stepFieldNote(
      workOnCase(on, 'note', { rows: { note: row }, texts: [text], payload: { note: row.id } }),
      note,
      now,
    );
  },
  commit: savePosted,
  says: {
    ...postingSentences,
    unknown_step: { field: 'step', text: '这个案子的工作步骤里没有这一步，请重新选。' },
    future: { field: 'at', text: '时间不能晚于现在。做完了再记。' },
  },
});
