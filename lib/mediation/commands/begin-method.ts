// What the deeds on methods share: a method with its first template, and the shipped one when nobody has touched it yet.
import { tables, type WriteTx } from '@/db';
import type { Method } from '../queries/method';
import { exampleMethods } from '../rules/method-examples';

const { mediationMethods, methodTemplates } = tables;

export interface NewMethod {
  method: typeof mediationMethods.$inferInsert;
  template: typeof methodTemplates.$inferInsert;
}
type Begun = Pick<NewMethod['template'], 'name' | 'steps' | 'isExample'> & { id: string; isUsual: boolean };

export const beginMethod = (
  { id, isUsual, ...words }: Begun,
  { communityId, now, newId }: { communityId: string; now: Date; newId: () => string },
): NewMethod => ({
  method: { id, communityId, version: 1, isUsual, createdAt: now },
  template: { ...words, id: newId(), communityId, methodId: id, version: 1, createdAt: now },
});

/** Nothing when the community has methods of its own already. */
export const beginShipped = (
  methods: readonly Method[],
  at: { communityId: string; now: Date; newId: () => string },
): NewMethod | null =>
  methods.some((m) => m.templateId === null)
    ? beginMethod({ ...exampleMethods.six, id: at.communityId, isUsual: true, isExample: true }, at)
    : null;

export async function saveMethods(tx: WriteTx, begun: readonly (NewMethod | null)[]) {
  for (const one of begun)
    if (one) {
      await tx.insert(mediationMethods).values(one.method);
      await tx.insert(methodTemplates).values(one.template);
    }
}
