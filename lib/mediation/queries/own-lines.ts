import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { files, mediationClaimPayments, mediationClaims, mediationFiles, mediations } = tables;

export async function hasClaim(read: Reader, caseId: string, personId: string) {
  const of = and(eq(mediationClaims.caseId, caseId), eq(mediationClaims.personId, personId));
  return (await read.$count(mediationClaims, of)) > 0;
}

/** Whose payment this is: what shows it is for that family's eyes too. */
export async function findPaidId(read: Reader, caseId: string, paymentId: string) {
  const [row] = await read
    .select({ personId: mediationClaims.personId })
    .from(mediationClaimPayments)
    .innerJoin(mediationClaims, eq(mediationClaims.id, mediationClaimPayments.claimId))
    .where(and(eq(mediationClaimPayments.id, paymentId), eq(mediationClaims.caseId, caseId)));
  return row?.personId ?? null;
}

const findProofs = (read: Reader, paymentIds: string[]) =>
  read
    .select({ id: files.id, paymentId: mediationFiles.targetId, mediaType: files.mediaType, bytes: files.bytes })
    .from(mediationFiles)
    .innerJoin(files, eq(files.id, mediationFiles.fileId))
    .where(and(inArray(mediationFiles.targetId, paymentIds), eq(files.purpose, 'proof'), isNull(files.removedAt)))
    .orderBy(asc(files.at), asc(files.id));

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
  const proofs = await findProofs(
    read,
    payments.map((p) => p.payment.id),
  );
  return { claims: claims.map((c) => c.claim), payments: payments.map((p) => p.payment), proofs };
}
