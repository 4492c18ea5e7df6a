import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationAgreements, mediationSessions, mediationSignatures, mediationTerms, mediationVisits, texts } = tables;

/** The agreement that stands (not voided), or null. */
export async function findAgreement(read: Reader, caseId: string) {
  const [row] = await read
    .select()
    .from(mediationAgreements)
    .where(and(eq(mediationAgreements.caseId, caseId), isNull(mediationAgreements.voidedAt)));
  return row ?? null;
}

/** Terms of an agreement, or those still being talked over. */
export const findTerms = (read: Reader, caseId: string, agreementId: string | null) =>
  read
    .select({ term: mediationTerms, text: texts.text })
    .from(mediationTerms)
    .innerJoin(texts, eq(texts.id, mediationTerms.textId))
    .where(
      and(
        eq(mediationTerms.caseId, caseId),
        agreementId ? eq(mediationTerms.agreementId, agreementId) : isNull(mediationTerms.agreementId),
      ),
    )
    .orderBy(asc(mediationTerms.position));

export const findSignatures = (read: Reader, agreementId: string) =>
  read
    .select()
    .from(mediationSignatures)
    .where(eq(mediationSignatures.agreementId, agreementId))
    .orderBy(asc(mediationSignatures.day), asc(mediationSignatures.id));

export const findVisits = (read: Reader, caseId: string) =>
  read.select().from(mediationVisits).where(eq(mediationVisits.caseId, caseId)).orderBy(asc(mediationVisits.afterDays));

/** The last talk; who wrote it down is named on the agreement as its recorder. */
export async function findLastSession(read: Reader, caseId: string) {
  const [row] = await read
    .select()
    .from(mediationSessions)
    .where(eq(mediationSessions.caseId, caseId))
    .orderBy(desc(mediationSessions.at), desc(mediationSessions.id))
    .limit(1);
  return row ?? null;
}
