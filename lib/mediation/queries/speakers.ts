import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationClaims, mediationSpeakers } = tables;

/** Those whom the group has named, with their authority. */
export const findSpeakers = (read: Reader, caseId: string) =>
  read
    .select({
      partyId: mediationSpeakers.partyId,
      claimId: mediationSpeakers.claimId,
      name: mediationClaims.name,
      no: mediationClaims.no,
      scope: mediationSpeakers.scope,
      letterDay: mediationSpeakers.letterDay,
    })
    .from(mediationSpeakers)
    .innerJoin(mediationClaims, eq(mediationClaims.id, mediationSpeakers.claimId))
    .where(eq(mediationClaims.caseId, caseId))
    .orderBy(asc(mediationClaims.no));
