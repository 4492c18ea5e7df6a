// What changes a method: a new template in place of the newest; cases that have begun keep theirs.
import { and, eq } from 'drizzle-orm';
import { type ReadTx, tables, type WriteTx } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import type { Decision } from '@/lib/kernel/decision';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { checkVersion } from '@/lib/kernel/step';
import { lockMethods } from '../queries/method';
import { type MethodStep, type StepFault, stepFault } from '../rules/method';
import { beginShipped, type NewMethod, saveMethods } from './begin-method';

const { mediationMethods, methodTemplates } = tables;

export async function loadMethod(tx: ReadTx, { community: code, methodId }: { community: string; methodId: string }) {
  const community = await findCommunity(tx, code);
  if (!community) return null;
  const methods = await lockMethods(tx, community.id);
  const method = methods.find((m) => m.methodId === methodId);
  return method ? { communityId: community.id, methods, method } : null;
}
type Loaded = NonNullable<Awaited<ReturnType<typeof loadMethod>>>;

interface Change {
  begun: NewMethod | null;
  template: NewMethod['template'];
  isUsual: boolean;
}
interface Revised {
  name: string;
  steps: MethodStep[];
  isUsual: boolean;
}

export function reviseMethod(
  { communityId, methods, method }: Loaded,
  { name, steps, isUsual }: Revised,
  { input, now, newId }: { input: { version: number }; now: Date; newId: () => string },
): Result<Decision<Change>, 'stale' | 'name_taken' | StepFault> {
  const fresh = checkVersion(method, input.version);
  if (!fresh.ok) return fresh;
  if (methods.some((m) => m.name === name && m.methodId !== method.methodId)) return fail('name_taken');
  const fault = stepFault(steps);
  if (fault) return fail(fault);
  const begun = beginShipped(methods, { communityId, now, newId });
  const { methodId } = method;
  const version = Math.max(1, method.version) + 1;
  const template = { id: newId(), communityId, methodId, name, version, isExample: false, steps, createdAt: now };
  return ok({
    change: { begun, template, isUsual },
    events: [
      { type: 'mediation.method-saved', subjectId: methodId, payload: { version, steps: steps.length, isUsual } },
    ] as const,
  });
}

export async function saveRevised(tx: WriteTx, { begun, template, isUsual }: Change) {
  const { methodId: id, communityId, version } = template;
  await saveMethods(tx, [begun]);
  if (isUsual) {
    const usual = and(eq(mediationMethods.communityId, communityId), eq(mediationMethods.isUsual, true));
    await tx.update(mediationMethods).set({ isUsual: false }).where(usual);
  }
  await tx.insert(methodTemplates).values(template);
  await tx.update(mediationMethods).set({ version, isUsual }).where(eq(mediationMethods.id, id));
  return { id, version };
}

export const nameTaken = { field: 'name', text: '已经有叫这个名字的方法，请换一个名字。' } as const;
