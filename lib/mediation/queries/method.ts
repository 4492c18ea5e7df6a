import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { exampleMethods } from '../rules/method-examples';

const { communities, mediationMethodChanges, mediationMethods, methodTemplates } = tables;

/** Before anybody has touched the methods of a community: the shipped example (version 0, no row yet). */
const shipped = (communityId: string) => ({
  ...{ ...exampleMethods.six, methodId: communityId, templateId: null, version: 0, isUsual: true, isExample: true },
});

const findRows = (read: Reader, communityId: string) =>
  read
    .select({
      methodId: mediationMethods.id,
      templateId: methodTemplates.id,
      version: mediationMethods.version,
      isUsual: mediationMethods.isUsual,
      name: methodTemplates.name,
      isExample: methodTemplates.isExample,
      steps: methodTemplates.steps,
    })
    .from(mediationMethods)
    .innerJoin(
      methodTemplates,
      and(eq(methodTemplates.methodId, mediationMethods.id), eq(methodTemplates.version, mediationMethods.version)),
    )
    .where(and(eq(mediationMethods.communityId, communityId), isNull(mediationMethods.retiredAt)))
    .orderBy(asc(mediationMethods.createdAt), asc(mediationMethods.id));
export type Method = Awaited<ReturnType<typeof findRows>>[number] | ReturnType<typeof shipped>;

/** The community's methods as they are now. One of them is the usual one. */
export async function findMethods(read: Reader, communityId: string): Promise<Method[]> {
  const rows = await findRows(read, communityId);
  return rows.length ? rows : [shipped(communityId)];
}

/** The same, held: two deeds on the methods of a community stand one after the other. */
export async function lockMethods(tx: ReadTx, communityId: string) {
  await tx.lock(tx.select({ id: communities.id }).from(communities).where(eq(communities.id, communityId)), 'update');
  return findMethods(tx, communityId);
}

export const usualOf = (methods: readonly Method[]) => methods.find((m) => m.isUsual) ?? methods[0]!;
export const findMethod = async (read: Reader, communityId: string) => usualOf(await findMethods(read, communityId));

/** The method that a case began with, or goes on by; before it is taken in, the usual one. */
export async function findMethodOf(
  read: Reader,
  { methodId, communityId }: { methodId: string | null; communityId: string },
) {
  if (!methodId) return findMethod(read, communityId);
  const [row] = await read.select().from(methodTemplates).where(eq(methodTemplates.id, methodId));
  return row!;
}

/** Steps of the methods that a case went by before, so that what was noted under them stays readable. */
export async function findEarlierSteps(read: Reader, caseId: string) {
  const rows = await read
    .select({ steps: methodTemplates.steps })
    .from(mediationMethodChanges)
    .innerJoin(methodTemplates, eq(methodTemplates.id, mediationMethodChanges.fromId))
    .where(eq(mediationMethodChanges.caseId, caseId))
    .orderBy(asc(mediationMethodChanges.at), asc(mediationMethodChanges.id));
  return rows.flatMap((row) => row.steps);
}
