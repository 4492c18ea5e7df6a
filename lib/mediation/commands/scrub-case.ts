import { and, eq, inArray } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { scrubClaims } from './scrub-claims';
import { scrubSittings } from './scrub-sittings';

const { deliveries, mediationAgents, mediationAides, mediationApplications, mediationIdentities } = tables;
const {
  mediationGaps,
  mediationInvestigations,
  mediationNotes,
  mediationParties,
  mediationPartyDetails,
  mediationReports,
} = tables;
const { mediationSatisfactions, mediationSessions, messages } = tables;
export const gone = '（已隐去）';

async function scrubSides(tx: WriteTx, caseId: string) {
  const nobody = { personId: null, gender: null, age: null, nation: null, work: null, phone: null, address: null };
  await tx
    .update(mediationParties)
    .set({ ...nobody, name: gone })
    .where(eq(mediationParties.caseId, caseId));
  const ofCase = tx
    .select({ id: mediationParties.id })
    .from(mediationParties)
    .where(eq(mediationParties.caseId, caseId));
  const ofFirm = { code: null, contactName: null, contactPost: null };
  await tx.update(mediationPartyDetails).set(ofFirm).where(inArray(mediationPartyDetails.partyId, ofCase));
  const agent = { personId: null, name: gone, phone: null, relation: gone };
  await tx.update(mediationAgents).set(agent).where(eq(mediationAgents.caseId, caseId));
  await tx.update(mediationAides).set({ name: gone, reason: gone }).where(eq(mediationAides.caseId, caseId));
}

/** Who was told of it; those who worked it keep what they did in the history. */
async function scrubMessages(tx: WriteTx, caseId: string) {
  const about = and(eq(messages.subjectKind, 'mediation'), eq(messages.subjectId, caseId));
  const ofCase = tx.select({ id: messages.id }).from(messages).where(about);
  await tx.delete(deliveries).where(inArray(deliveries.messageId, ofCase));
  await tx.delete(messages).where(about);
}

/** Names and places out of every row of the case; counts, types, amounts, days and states stay, so no figure changes. */
export async function scrubCase(tx: WriteTx, caseId: string) {
  await scrubSides(tx, caseId);
  await scrubClaims(tx, caseId, gone);
  await scrubSittings(tx, caseId, gone);
  await scrubMessages(tx, caseId);
  await tx.update(mediationReports).set({ receipt: null, aboutId: null }).where(eq(mediationReports.caseId, caseId));
  const there = { place: gone, present: gone };
  await tx.update(mediationNotes).set(there).where(eq(mediationNotes.caseId, caseId));
  await tx.update(mediationSessions).set(there).where(eq(mediationSessions.caseId, caseId));
  const asked = { ...there, asked: gone };
  await tx.update(mediationInvestigations).set(asked).where(eq(mediationInvestigations.caseId, caseId));
  // What was missing at the close names whose it was.
  await tx
    .update(mediationGaps)
    .set({ checks: [gone] })
    .where(eq(mediationGaps.caseId, caseId));
  await tx.update(mediationIdentities).set({ maskedNumber: null }).where(eq(mediationIdentities.caseId, caseId));
  await tx.update(mediationSatisfactions).set({ byId: null }).where(eq(mediationSatisfactions.caseId, caseId));
  // The number of a court or of the police leads to the persons.
  await tx.update(mediationApplications).set({ number: null }).where(eq(mediationApplications.caseId, caseId));
}
