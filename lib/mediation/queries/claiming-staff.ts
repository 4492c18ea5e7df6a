import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Role } from '@/lib/kernel/verdict';

const { grants, mediationClaims } = tables;

const roles: Role[] = ['mediator', 'mediation-director'];
/** Those who mediate here and have a claim in this case: to them it is closed but for the own line. */
export async function findClaimingStaff(read: Reader, caseId: string, communityId: string) {
  const rows = await read
    .selectDistinct({ id: grants.personId })
    .from(mediationClaims)
    .innerJoin(grants, eq(grants.personId, mediationClaims.personId))
    .where(
      and(
        eq(mediationClaims.caseId, caseId),
        eq(grants.communityId, communityId),
        inArray(grants.role, roles),
        isNull(grants.endedAt),
      ),
    );
  return rows.map((r) => r.id);
}
