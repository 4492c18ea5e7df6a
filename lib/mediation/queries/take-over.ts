import { eq, inArray } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import { findAfter } from './after';
import { findOverseers } from './bound-staff';
import { lockCase } from './case';
import { findKeeping } from './keeping';

const { mediationAlarms, mediationClaims, mediationDossiers, mediationInterests, mediationPartyDetails } = tables;
const { mediationReports } = tables;

/** A case that was over, held, with what goes on with its persons into the next one. */
export async function takeOver(tx: ReadTx, at: { community: string; ref: string }) {
  const found = await lockCase(tx, at);
  if (!found) return null;
  const { id, communityId, parties } = found;
  const partyIds = parties.map((p) => p.id);
  const [bound] = await tx.select().from(mediationDossiers).where(eq(mediationDossiers.caseId, id));
  const [claim] = await tx
    .select({ id: mediationClaims.id })
    .from(mediationClaims)
    .where(eq(mediationClaims.caseId, id))
    .limit(1);
  return {
    ...found,
    ...(await findAfter(tx, found)),
    bound: found.bound,
    file: bound ?? null,
    isGroup: claim !== undefined,
    keeping: await findKeeping(tx, communityId),
    overseers: await findOverseers(tx, communityId, parties),
    details: await tx.select().from(mediationPartyDetails).where(inArray(mediationPartyDetails.partyId, partyIds)),
    alarms: await tx.select().from(mediationAlarms).where(eq(mediationAlarms.caseId, id)),
    reports: await tx.select().from(mediationReports).where(eq(mediationReports.caseId, id)),
    declared: await tx.select().from(mediationInterests).where(eq(mediationInterests.caseId, id)),
  };
}
