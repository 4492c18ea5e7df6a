import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayAddMethod } from '../policy/library';
import { lockMethods } from '../queries/method';
import { readSteps, stepFault, stepSentences } from '../rules/method';
import { exampleMethods } from '../rules/method-examples';
import { addMethodInput } from '../schema/library';
import { beginMethod, beginShipped, saveMethods } from './begin-method';

const most = 30;

/** One more way of working: from an example, or from nothing. */
export const addMethod = defineCommand({
  name: 'mediation.add-method',
  input: addMethodInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && { communityId: community.id, methods: await lockMethods(tx, community.id) };
  },
  authorize: mayAddMethod,
  decide({ input, loaded, now, newId }) {
    const { communityId, methods } = loaded;
    if (methods.length >= most) return fail('too_many');
    if (methods.some((m) => m.name === input.name)) return fail('name_taken');
    const example = input.start && exampleMethods[input.start];
    if (!example && !input.steps) return fail('step_count');
    const steps = example ? example.steps : readSteps(input.steps ?? '', [], newId);
    const fault = stepFault(steps);
    if (fault) return fail(fault);
    const id = newId();
    const words = { name: input.name, steps, isExample: Boolean(example) };
    const at = { communityId, now, newId };
    return ok({
      change: { id, begun: [beginShipped(methods, at), beginMethod({ ...words, id, isUsual: false }, at)] },
      events: [{ type: 'mediation.method-added', subjectId: id, payload: { version: 1, steps: steps.length } }],
    });
  },
  async commit(tx, { id, begun }) {
    await saveMethods(tx, begun);
    return { id };
  },
  says: {
    ...stepSentences,
    name_taken: { field: 'name', text: '已经有叫这个名字的方法，请换一个名字。' },
    too_many: `最多 ${most} 种方法，请先停用不用的。`,
  },
});
