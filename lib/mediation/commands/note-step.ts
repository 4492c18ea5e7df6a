import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { findMethodOf } from '../queries/method';
import { noteInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

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
    const { input, loaded, by, now, newId, write } = args;
    if (!loaded.method.steps.some((s) => s.key === input.step)) return fail('unknown_step');
    if (input.at > now) return fail('future');
    const { step, at, place, present, isPrivate } = input;
    const text = write(loaded.id, 'mediation.note', input.text);
    const note = {
      id: newId(),
      caseId: loaded.id,
      step,
      at,
      place,
      present,
      textId: text.id,
      isPrivate,
      authorId: by.personId,
    };
    return workOnCase(args, 'note', { rows: { note }, texts: [text], payload: { note: note.id } });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_step: { field: 'step', text: '请选是哪一步。' },
    future: { field: 'at', text: '时间不能晚于现在。做完了再记。' },
  },
});
