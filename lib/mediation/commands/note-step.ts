import { defineCommand } from '@/lib/kernel/command';
import type { Written } from '@/lib/kernel/decision';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { findMethodOf } from '../queries/method';
import { noteInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';
import { withFiles } from './with-files';

interface Noting {
  input: { step: string; at: Date; place: string; present: string; text: string; isPrivate: boolean };
  loaded: { id: string; method: { steps: readonly { key: string }[] } };
  by: { personId: string };
  now: Date;
  newId: () => string;
  write: (subjectId: string, kind: string, text: string) => Written;
}

/** The line that is added, wherever it was written first. */
export function stepNoteOf({ input, loaded, by, now, newId, write }: Noting) {
  if (!loaded.method.steps.some((s) => s.key === input.step)) return fail('unknown_step');
  if (input.at > now) return fail('future');
  const { step, at, place, present, isPrivate } = input;
  const text = write(loaded.id, 'mediation.note', input.text);
  const of = { id: newId(), caseId: loaded.id, textId: text.id, authorId: by.personId };
  return ok({ row: { ...of, step, at, place, present, isPrivate }, text });
}

/** A line under one step of the method; a step may be done again. */
export const noteStep = defineCommand({
  name: 'mediation.note',
  input: noteInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, method: await findMethodOf(tx, found) };
  },
  authorize: mayOn('mediation.note'),
  decide(args) {
    const words = [...args.input.phrases, ...(args.input.text ? [args.input.text] : [])].join('\n');
    if (!words) return fail('no_words');
    const made = stepNoteOf({ ...args, input: { ...args.input, text: words } });
    if (!made.ok) return made;
    const { row, text } = made.value;
    const step = workOnCase(args, 'note', { rows: { note: row }, texts: [text], payload: { note: row.id } });
    return withFiles(step, args, args.input.files, { purpose: 'step', targetId: row.id });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    no_words: { field: 'text', text: '请写做了什么，或者勾选一句常用的话。' },
    unknown_step: { field: 'step', text: '请选是哪一步。' },
    future: { field: 'at', text: '时间不能晚于现在。做完了再记。' },
  },
});
