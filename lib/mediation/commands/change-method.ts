import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayDeed } from '../policy/guard';
import { lockCase } from '../queries/case';
import { findMethodOf, lockMethods } from '../queries/method';
import { changeMethodInput } from '../schema/library';
import { beginShipped } from './begin-method';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** The case goes on by another method, as that is today; what was noted so far stays under the old steps. */
export const changeMethod = defineCommand({
  name: 'mediation.change-method',
  input: changeMethodInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const methods = await lockMethods(tx, found.communityId);
    return { ...found, methods, method: await findMethodOf(tx, found) };
  },
  authorize: mayDeed('mediation.change-method'),
  decide(args) {
    const { input, loaded, by, now, newId } = args;
    const begun = beginShipped(loaded.methods, { communityId: loaded.communityId, now, newId });
    const wanted = loaded.methods.find((m) => m.methodId === input.methodId);
    const toId = wanted?.templateId ?? (wanted && begun?.template.id);
    const fromId = loaded.methodId;
    if (!wanted || !toId) return fail('unknown_method');
    if (toId === fromId) return fail('same_method');
    const change = { id: newId(), caseId: loaded.id, fromId: fromId ?? toId, toId, changedById: by.personId, at: now };
    return workOnCase(args, 'change-method', {
      words: input.reason,
      set: { methodId: toId },
      rows: { ...(begun ? { method: begun } : {}), ...(fromId ? { methodChange: change } : {}) },
      payload: { method: toId },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_method: { field: 'methodId', text: '没有这种方法，或者已经停用。请重新选。' },
    same_method: { field: 'methodId', text: '这个案子用的就是这一种的最新内容。' },
  },
});
