// What goes into the file beside the talks. Whoever asks must have proved a right to the case first.
import { asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { findAgents } from './agents';
import { findRefusal } from './alarms';
import { findScanned } from './case-files';
import { findSittings } from './sittings';
import { findSpeakers } from './speakers';

const { mediationApplications, mediationDossiers, mediationEvidence, mediationGaps } = tables;
const { mediationIdentities, mediationInvestigations, mediationParties, mediationPartyDetails, people, texts } = tables;

const findInvestigations = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationInvestigations, words: texts.text, recorder: people.name })
    .from(mediationInvestigations)
    .innerJoin(texts, eq(texts.id, mediationInvestigations.textId))
    .innerJoin(people, eq(people.id, mediationInvestigations.recorderId))
    .where(eq(mediationInvestigations.caseId, caseId))
    .orderBy(asc(mediationInvestigations.at), asc(mediationInvestigations.id));

const findEvidence = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationEvidence, words: texts.text })
    .from(mediationEvidence)
    .innerJoin(texts, eq(texts.id, mediationEvidence.textId))
    .where(eq(mediationEvidence.caseId, caseId))
    .orderBy(asc(mediationEvidence.at), asc(mediationEvidence.id));

const findIdentities = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationIdentities, checker: people.name })
    .from(mediationIdentities)
    .innerJoin(people, eq(people.id, mediationIdentities.checkedById))
    .where(eq(mediationIdentities.caseId, caseId))
    .orderBy(asc(mediationIdentities.day), asc(mediationIdentities.id));

const findApplications = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationApplications, words: texts.text })
    .from(mediationApplications)
    .leftJoin(texts, eq(texts.id, mediationApplications.textId))
    .where(eq(mediationApplications.caseId, caseId));

const findGaps = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationGaps, words: texts.text, author: people.name })
    .from(mediationGaps)
    .innerJoin(texts, eq(texts.id, mediationGaps.textId))
    .leftJoin(people, eq(people.id, mediationGaps.authorId))
    .where(eq(mediationGaps.caseId, caseId))
    .orderBy(asc(mediationGaps.at), asc(mediationGaps.id));

const hold = alias(texts, 'hold');
async function findBound(read: Reader, caseId: string) {
  const [found] = await read
    .select({ row: mediationDossiers, by: people.name, remarks: texts.text, hold: hold.text })
    .from(mediationDossiers)
    .innerJoin(people, eq(people.id, mediationDossiers.boundById))
    .leftJoin(texts, eq(texts.id, mediationDossiers.remarksId))
    .leftJoin(hold, eq(hold.id, mediationDossiers.holdReasonId))
    .where(eq(mediationDossiers.caseId, caseId));
  return found ?? null;
}

/** What firms have beside their names. */
const findPartyDetails = (read: Reader, caseId: string) =>
  read
    .select({ row: mediationPartyDetails })
    .from(mediationPartyDetails)
    .innerJoin(mediationParties, eq(mediationParties.id, mediationPartyDetails.partyId))
    .where(eq(mediationParties.caseId, caseId));

export async function findDossierRows(read: Reader, caseId: string) {
  const [sittings, agents, details, refusal, speakers] = await Promise.all([
    findSittings(read, caseId),
    findAgents(read, caseId),
    findPartyDetails(read, caseId),
    findRefusal(read, caseId),
    findSpeakers(read, caseId),
  ]);
  const [investigations, evidence, identities, applications, gaps, bound, scanned] = await Promise.all([
    findInvestigations(read, caseId),
    findEvidence(read, caseId),
    findIdentities(read, caseId),
    findApplications(read, caseId),
    findGaps(read, caseId),
    findBound(read, caseId),
    findScanned(read, caseId),
  ]);
  const beside = { sittings, agents, details, refusal, speakers, scanned };
  return { ...beside, investigations, evidence, identities, applications, gaps, bound };
}
export type DossierRows = Awaited<ReturnType<typeof findDossierRows>>;
