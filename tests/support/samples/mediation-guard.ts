import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { setAccess } from '@/lib/mediation/commands/set-access';
import { aCase } from './mediation';
import type { Samples, World } from './world';

async function aProtectedCase(w: World) {
  const { on } = await aCase(w, 2);
  await w.run(setAccess, 'mediator', { ...on, isProtected: 'on', protectedFor: 'mental' });
  return w.form('mediation', on.ref);
}

/** What protects the people in a case. */
export const mediationGuard: Samples = {
  'mediation.break-glass': async (w) => {
    const { community, ref } = await aProtectedCase(w);
    const input = { community, ref, reason: '电话里听到有人求救，要马上找到住处。' };
    return { command: openProtectedCase, by: 'secretary', input };
  },
};
