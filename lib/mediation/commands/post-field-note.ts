import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayPostFieldNote } from '../policy/field-notes';
import { lockCase } from '../queries/case';
import { lockFieldNote } from '../queries/field-notes';
import { findMethodOf } from '../queries/method';
import { postFieldNoteInput } from '../schema/field-notes';
import { endFieldNote } from './end-field-note';
import { stepNoteOf } from './note-step';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/**
 * A note from the field, looked through by its author, becomes a step of work on a case, by the rules of one written there.
 * A line is added and nothing replaced, so the case may have moved on meanwhile, as long as its state takes notes.
 */
export const postFieldNote = defineCommand({
  name: 'mediation.post-field-note',
  input: postFieldNoteInput,
  async load(tx, input) {
    const found = await lockFieldNote(tx, input);
    if (!found?.note) return null;
    const c = await lockCase(tx, input);
    const into = c && { ...c, method: await findMethodOf(tx, c) };
    return { ...found, note: found.note, into };
  },
  authorize: mayPostFieldNote,
  decide(args) {
    const { input, loaded, by, now } = args;
    const { note, into } = loaded;
    if (note.state !== 'open') return fail('gone');
    if (note.version !== input.version) return fail('stale');
    if (!into || !by.onCase) return fail('no_case');
    const on = { ...args, input: { ...input, version: into.version }, loaded: into, by: by.onCase };
    const made = stepNoteOf(on);
    if (!made.ok) return made;
    const { row, text } = made.value;
    const step = workOnCase(on, 'note', { rows: { note: row }, texts: [text], payload: { note: row.id } });
    if (!step.ok) return fail(step.error === 'illegal_transition' ? 'case_over' : step.error);
    const posted = { type: 'mediation.field-note-posted', subjectId: note.id, payload: {} };
    const { events, change, ...rest } = step.value;
    return ok({ ...rest, change: { step: change, note, now }, events: [...events, posted] as const });
  },
  async commit(tx, { step, note, now }) {
    const { ref } = await saveCase(tx, step);
    await endFieldNote(tx, note.id, note.version, now, step.id);
    return { ref };
  },
  says: {
    gone: '这条笔记已经放进案子，或者已经删掉了。',
    stale: '这条笔记在另一台设备上改过。现在的内容在页面上，您写的也还在，请核对后再放。',
    no_case: {
      field: 'ref',
      text: '没有您能记的这个案子：可能案号不对，也可能已经交给别的调解员。笔记还在，可以换一个案子，或者把话转告接手的人。',
    },
    case_over: {
      field: 'ref',
      text: '这个案子现在不能再记：还没受理，或者已经结束。笔记还在您这里。',
    },
    unknown_step: { field: 'step', text: '这个案子的工作步骤里没有这一步，请重新选。' },
    future: { field: 'at', text: '时间不能晚于现在。做完了再记。' },
  },
});
