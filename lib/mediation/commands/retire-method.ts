import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayRetireMethod } from '../policy/library';
import { retireMethodInput } from '../schema/library';
import { loadMethod } from './revise-method';

const { mediationMethods } = tables;

/** No case begins with it any more; those that did go on by it. */
export const retireMethod = defineCommand({
  name: 'mediation.retire-method',
  input: retireMethodInput,
  load: loadMethod,
  authorize: mayRetireMethod,
  decide({ input, loaded, now }) {
    const fresh = checkVersion(loaded.method, input.version);
    if (!fresh.ok) return fresh;
    if (loaded.method.isUsual) return fail('usual');
    const { methodId: id, version } = loaded.method;
    return ok({
      change: { id, retiredAt: now },
      events: [{ type: 'mediation.method-retired', subjectId: id, payload: { version } }],
    });
  },
  async commit(tx, { id, retiredAt }) {
    await tx.update(mediationMethods).set({ retiredAt }).where(eq(mediationMethods.id, id));
    return { id };
  },
  says: { ...lateSentences, usual: '这一种是一般用的，不能停用。请先把另一种设成一般用的。' },
});
