// What putting a note into a case has in common, whether it becomes a step of work or a visit.
import type { WriteTx } from '@/db';
import type { Decision } from '@/lib/kernel/decision';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { findCaseOf } from '../queries/field-notes';
import { endFieldNote } from './end-field-note';
import { type CaseChange, saveCase } from './save-case';

type Note = NonNullable<Awaited<ReturnType<typeof findCaseOf>>>['note'];

/** Before anything else: the note as its author has it before the eyes. */
export function checkNote(note: Pick<Note, 'state' | 'version'>, version: number): Result<true, 'gone' | 'stale'> {
  if (note.state !== 'open') return fail('gone');
  return note.version === version ? ok(true as const) : fail('stale');
}

/** The step on the case, and the end of the note with it. */
export function stepFieldNote(
  step: Result<Decision<CaseChange>, 'stale' | 'illegal_transition'>,
  note: Pick<Note, 'id' | 'version'>,
  now: Date,
) {
  if (!step.ok) return fail(step.error === 'illegal_transition' ? 'case_over' : step.error);
  const { events, change, ...rest } = step.value;
  const posted = { type: 'mediation.field-note-posted', subjectId: note.id, payload: {} };
  return ok({ ...rest, change: { step: change, note, now }, events: [...events, posted] as const });
}

export async function savePosted(
  tx: WriteTx,
  { step, note, now }: { step: CaseChange; note: Pick<Note, 'id' | 'version'>; now: Date },
) {
  const { ref } = await saveCase(tx, step);
  await endFieldNote(tx, note.id, note.version, now, step.id);
  return { ref };
}

export const postingSentences = {
  gone: '这条笔记已经放进案子，或者已经删掉了。',
  stale: '这条笔记在另一台设备上改过。现在的内容在页面上，您写的也还在，请核对后再放。',
  no_case: {
    field: 'ref',
    text: '没有您能记的这个案子：可能案号不对，也可能已经交给别的调解员。笔记还在，可以换一个案子，或者把话转告接手的人。',
  },
  case_over: { field: 'ref', text: '这个案子现在不能再记：还没到这一步，或者已经结束。笔记还在您这里。' },
} as const;
