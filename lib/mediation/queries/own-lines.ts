import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationClaimPayments, mediationClaims, mediations } = tables;

export async function hasClaim(read: Reader, caseId: string, personId: string) {
  const of = and(eq(mediationClaims.caseId, caseId), eq(mediationClaims.personId, personId));
  return (await read.$count(mediationClaims, of)) > 0;
}

export async function findOwn(read: Reader, communityId: string, ref: string, personId: string) {
  const claims = await read
    .select({ claim: mediationClaims })
    .from(mediationClaims)
    .innerJoin(mediations, eq(mediations.id, mediationClaims.caseId))
    .where(
      and(
        eq(mediations.communityId, communityId),
        eq(mediations.ref, ref),
        eq(mediationClaims.personId, personId),
        isNotNull(mediations.acceptedAt),
      ),
    )
    .orderBy(asc(mediationClaims.no));
  const payments = await read
    .select({ payment: mediationClaimPayments })
    .from(mediationClaimPayments)
    .innerJoin(mediationClaims, eq(mediationClaims.id, mediationClaimPayments.claimId))
    .innerJoin(mediations, eq(mediations.id, mediationClaims.caseId))
    .where(
      and(eq(mediations.communityId, communityId), eq(mediations.ref, ref), eq(mediationClaims.personId, personId)),
    )
    .orderBy(asc(mediationClaimPayments.day), asc(mediationClaimPayments.id));
  return { claims: claims.map((c) => c.claim), payments: payments.map((p) => p.payment) };
}
