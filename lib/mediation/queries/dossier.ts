// Everything that was done and written in one case. Whoever asks must have proved a right to the case first.
import { and, asc, count, desc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { findHistory } from '@/lib/kernel/history';
import { isSealed } from '../rules/confidence';
import { findAfter } from './after';
import type { Case } from './case';
import { findDrawn } from './drawn';
import { findInstalments } from './instalments';
import { findEarlierSteps, findMethodOf } from './method';
import { findWaivers } from './waivers';

const { accessLog, grants, mediationAgreements, mediationNotes, mediationSessions, people, texts } = tables;
const { mediationSignatures, mediationTerms, mediationVisits } = tables;

async function findWords(read: Reader, ids: readonly (string | null)[]) {
  const known = ids.flatMap((id) => (id ? [id] : []));
  const rows = await read.select({ id: texts.id, text: texts.text }).from(texts).where(inArray(texts.id, known));
  return new Map(rows.map((r) => [r.id, r.text]));
}

const findNotes = (read: Reader, caseId: string) =>
  read
    .select({ note: mediationNotes, text: texts.text, author: people.name })
    .from(mediationNotes)
    .innerJoin(texts, eq(texts.id, mediationNotes.textId))
    .innerJoin(people, eq(people.id, mediationNotes.authorId))
    .where(eq(mediationNotes.caseId, caseId))
    .orderBy(asc(mediationNotes.at), asc(mediationNotes.id));

const verified = alias(texts, 'verified');
const findSessions = (read: Reader, caseId: string) =>
  read
    .select({ session: mediationSessions, statement: texts.text, verified: verified.text, recorder: people.name })
    .from(mediationSessions)
    .innerJoin(texts, eq(texts.id, mediationSessions.statementId))
    .leftJoin(verified, eq(verified.id, mediationSessions.verifiedId))
    .innerJoin(people, eq(people.id, mediationSessions.recorderId))
    .where(eq(mediationSessions.caseId, caseId))
    .orderBy(asc(mediationSessions.at), asc(mediationSessions.id));

const issues = alias(texts, 'issues_text');
const findAgreements = (read: Reader, caseId: string) =>
  read
    .select({ agreement: mediationAgreements, facts: texts.text, issues: issues.text })
    .from(mediationAgreements)
    .innerJoin(texts, eq(texts.id, mediationAgreements.factsId))
    .innerJoin(issues, eq(issues.id, mediationAgreements.issuesId))
    .where(eq(mediationAgreements.caseId, caseId))
    .orderBy(asc(mediationAgreements.draftedAt), asc(mediationAgreements.seq));

const proof = alias(texts, 'proof');
const findAllTerms = (read: Reader, caseId: string) =>
  read
    .select({ term: mediationTerms, text: texts.text, proof: proof.text })
    .from(mediationTerms)
    .innerJoin(texts, eq(texts.id, mediationTerms.textId))
    .leftJoin(proof, eq(proof.id, mediationTerms.proofId))
    .where(eq(mediationTerms.caseId, caseId))
    .orderBy(asc(mediationTerms.position), asc(mediationTerms.id));

const findAllSignatures = (read: Reader, caseId: string) =>
  read
    .select({
      agreementId: mediationSignatures.agreementId,
      signer: mediationSignatures.signer,
      /** A mediator's; who has left the case is still named. */
      name: people.name,
      way: mediationSignatures.way,
      day: mediationSignatures.day,
    })
    .from(mediationSignatures)
    .innerJoin(mediationAgreements, eq(mediationAgreements.id, mediationSignatures.agreementId))
    .leftJoin(people, eq(people.id, mediationSignatures.signer))
    .where(eq(mediationAgreements.caseId, caseId))
    .orderBy(asc(mediationSignatures.day), asc(mediationSignatures.id));

const findAllVisits = (read: Reader, caseId: string) =>
  read
    .select({ visit: mediationVisits, findings: texts.text, visitor: people.name })
    .from(mediationVisits)
    .leftJoin(texts, eq(texts.id, mediationVisits.findingsId))
    .leftJoin(people, eq(people.id, mediationVisits.visitorId))
    .where(eq(mediationVisits.caseId, caseId))
    .orderBy(asc(mediationVisits.afterDays));

/** Who has looked, newest first. */
const findLooks = (read: Reader, caseId: string) =>
  read
    .select({ id: accessLog.id, at: accessLog.at, query: accessLog.query, reason: accessLog.reason, name: people.name })
    .from(accessLog)
    .leftJoin(people, eq(people.id, accessLog.actorId))
    .where(eq(accessLog.subjectId, caseId))
    .orderBy(desc(accessLog.at), desc(accessLog.id))
    .limit(60);

const countDirectors = async (read: Reader, communityId: string) => {
  const [row] = await read
    .select({ n: count() })
    .from(grants)
    .where(and(eq(grants.communityId, communityId), eq(grants.role, 'mediation-director'), isNull(grants.endedAt)));
  return row?.n ?? 0;
};

export async function findDossier(read: Reader, c: Case) {
  const [words, method, notes, sessions, agreements, terms] = await Promise.all([
    findWords(read, [c.factsId, c.requestsId, c.endedId]),
    findMethodOf(read, c),
    findNotes(read, c.id),
    findSessions(read, c.id),
    findAgreements(read, c.id),
    findAllTerms(read, c.id),
  ]);
  const [signatures, visits, waivers, looks, history, directors, parts, earlierSteps, drawn, after] = await Promise.all(
    [
      findAllSignatures(read, c.id),
      findAllVisits(read, c.id),
      findWaivers(read, c.id),
      findLooks(read, c.id),
      findHistory(read, c.id),
      countDirectors(read, c.communityId),
      findInstalments(read, c.id),
      findEarlierSteps(read, c.id),
      findDrawn(read, c.id),
      findAfter(read, c),
    ],
  );
  // Statements of a failed mediation are sealed: for everybody, from here on.
  const shown = <T>(text: T) => (isSealed(c.state) ? null : text);
  return {
    ...c,
    words,
    method,
    earlierSteps,
    notes: notes.map((n) => ({ ...n, text: shown(n.text) })),
    sessions: sessions.map((s) => ({ ...s, statement: shown(s.statement), verified: shown(s.verified) })),
    agreements,
    terms,
    signatures,
    visits,
    waivers,
    looks,
    history,
    directors,
    parts,
    drawn,
    after,
  };
}

export type Dossier = Awaited<ReturnType<typeof findDossier>>;
