import { eq, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { mediationClaimLists, mediationClaims, mediationGroups } = tables;

/** Who claimed goes; numbers, sums, days and states stay. A claim is told apart by its id from here on. */
export async function scrubClaims(tx: WriteTx, caseId: string, gone: string) {
  const nobody = { name: gone, phone: '', phoneTail: '', personId: null, contractNo: sql`${mediationClaims.id}` };
  await tx.update(mediationClaims).set(nobody).where(eq(mediationClaims.caseId, caseId));
  await tx.update(mediationClaimLists).set({ lines: null, faults: [] }).where(eq(mediationClaimLists.caseId, caseId));
  await tx.update(mediationGroups).set({ absentName: null }).where(eq(mediationGroups.caseId, caseId));
}
