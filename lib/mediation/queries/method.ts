import { desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { exampleMethod } from '../rules/method';

const { methodTemplates } = tables;

/** The community's method as it is now; before anybody has touched it, the shipped example (version 0, no row yet). */
export async function findMethod(read: Reader, communityId: string) {
  const [row] = await read
    .select()
    .from(methodTemplates)
    .where(eq(methodTemplates.communityId, communityId))
    .orderBy(desc(methodTemplates.version))
    .limit(1);
  return row ?? { ...exampleMethod, id: null, communityId, version: 0, isExample: true };
}

/** The method that a case began with. */
export async function findMethodOf(
  read: Reader,
  { methodId, communityId }: { methodId: string | null; communityId: string },
) {
  if (!methodId) return findMethod(read, communityId);
  const [row] = await read.select().from(methodTemplates).where(eq(methodTemplates.id, methodId));
  return row!;
}
