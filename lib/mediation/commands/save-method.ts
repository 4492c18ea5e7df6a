import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { maySaveMethod } from '../policy';
import { findMethod } from '../queries/method';
import { readSteps } from '../rules/method';
import { methodInput } from '../schema';

const { methodTemplates } = tables;

/** The community's own working method. Cases that have begun keep the one they began with. */
export const saveMethod = defineCommand({
  name: 'mediation.save-method',
  input: methodInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && { communityId: community.id, method: await findMethod(tx, community.id) };
  },
  authorize: maySaveMethod,
  decide({ input, loaded, now, newId }) {
    const fresh = checkVersion(loaded.method, input.version);
    if (!fresh.ok) return fresh;
    const steps = readSteps(input.steps, loaded.method.steps, newId);
    if (steps.length < 2 || steps.length > 12) return fail('step_count');
    if (steps.some((s) => !s.label || s.label.length > 12)) return fail('step_label');
    if (new Set(steps.map((s) => s.label)).size !== steps.length) return fail('step_twice');
    const id = newId();
    const { communityId } = loaded;
    const version = loaded.method.version + 1;
    return ok({
      change: { id, communityId, name: input.name, version, isExample: false, steps, createdAt: now },
      events: [{ type: 'mediation.method-saved', subjectId: id, payload: { version, steps: steps.length } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(methodTemplates).values(row);
    return { version: row.version };
  },
  says: {
    ...lateSentences,
    step_count: { field: 'steps', text: '请写 2 到 12 步，一行一步。' },
    step_label: { field: 'steps', text: '每一步的名称写 1 到 12 个字，冒号后面写提示。' },
    step_twice: { field: 'steps', text: '有两步的名称一样，请改一个。' },
  },
});
