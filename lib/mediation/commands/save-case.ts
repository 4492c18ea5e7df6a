import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { takeNumber } from '@/lib/kernel/refs';
import { refusalNumber } from '../rules/grounds';
import { agreementNumber } from '../rules/numbers';
import { isStillMet } from '../rules/sittings';
import { type NewMethod, saveMethods } from './begin-method';
import { endSittings, holdSitting } from './end-sittings';
import { type CaseFiles, saveFiles } from './save-files';

const {
  mediationAgents: agents,
  mediationAides: aides,
  mediationAgreements: agreements,
  mediationAlarms: alarms,
  mediationInstalments: instalments,
  mediationMediators: mediators,
  mediationNotes: notes,
  mediationParties: parties,
  mediationPartyDetails: details,
  mediationSignedFor: signedFor,
  mediationWishes: wishes,
  mediationRefusals: refusals,
  mediationReports: reports,
  mediations,
  mediationSessions: sessions,
  mediationSignatures: signatures,
  mediationTerms: terms,
  mediationVisits: visits,
  mediationWaivers: waivers,
  mediationMethodChanges: methodChanges,
} = tables;

type New<T extends { $inferInsert: object }> = T['$inferInsert'];
interface Patch<T extends { $inferInsert: object }> {
  id: string;
  set: Partial<New<T>>;
}

/** Rows that come with a deed; a deed names the few it has. */
export interface CaseRows {
  /** The shipped one, when nobody has touched the methods of the community yet. */
  method?: NewMethod;
  methodChange?: New<typeof methodChanges>;
  parties?: New<typeof parties>[];
  party?: Patch<typeof parties>;
  endMediators?: { ids: string[]; at: Date };
  mediator?: New<typeof mediators>;
  waiver?: New<typeof waivers>;
  note?: New<typeof notes>;
  session?: New<typeof sessions>;
  /** The sitting that the session is the record of. */
  held?: Parameters<typeof holdSitting>[2];
  /** Takes its number; all terms still being talked over become its own. */
  agreement?: Omit<New<typeof agreements>, 'seq' | 'number'> & { short: string };
  agreementPatch?: Patch<typeof agreements>;
  terms?: New<typeof terms>[];
  term?: Patch<typeof terms>;
  dropTerm?: string;
  /** Not performed after all. */
  reopenTerms?: readonly string[];
  instalments?: New<typeof instalments>[];
  instalment?: Patch<typeof instalments>;
  /** From a term of a voided agreement to the one that takes its place. */
  moveParts?: { from: string; to: string }[];
  signature?: New<typeof signatures>;
  visits?: New<typeof visits>[];
  visit?: Patch<typeof visits>;
  /** Of the party that is added or completed. */
  details?: New<typeof details>;
  agent?: New<typeof agents>;
  endAgent?: { id: string; at: Date };
  signedFor?: New<typeof signedFor>;
  wish?: New<typeof wishes>;
  aide?: New<typeof aides>;
  endAides?: { ids: string[]; at: Date };
  alarm?: New<typeof alarms>;
  report?: New<typeof reports>;
  /** Takes its number. */
  refusal?: Omit<New<typeof refusals>, 'seq' | 'number'> & { short: string };
}

export interface CaseChange {
  id: string;
  ref: string;
  set: Partial<New<typeof mediations>>;
  rows: CaseRows;
  files?: CaseFiles;
}

async function saveAgreement(tx: WriteTx, { short, ...row }: NonNullable<CaseRows['agreement']>) {
  const seq = await takeNumber(tx, row.communityId, 'mediation-agreement', row.year);
  const loose = and(eq(terms.caseId, row.caseId), isNull(terms.agreementId));
  const paid = await tx
    .select({ amount: terms.amount })
    .from(terms)
    .where(and(loose, eq(terms.kind, 'pay')));
  const amount = paid.length ? paid.reduce((sum, t) => sum + (t.amount ?? 0), 0) : null;
  await tx.insert(agreements).values({ ...row, amount, seq, number: agreementNumber(short, row.year, seq) });
  await tx.update(terms).set({ agreementId: row.id }).where(loose);
}

async function saveSides(tx: WriteTx, { details: row, agent, endAgent, wish, aide, endAides }: CaseRows) {
  if (row) {
    const { partyId, ...set } = row;
    await tx.insert(details).values(row).onConflictDoUpdate({ target: details.partyId, set });
  }
  if (agent) await tx.insert(agents).values(agent);
  if (endAgent) await tx.update(agents).set({ endedAt: endAgent.at }).where(eq(agents.id, endAgent.id));
  if (wish) await tx.insert(wishes).values(wish);
  if (endAides?.ids.length) await tx.update(aides).set({ endedAt: endAides.at }).where(inArray(aides.id, endAides.ids));
  if (aide) await tx.insert(aides).values(aide);
}

async function saveGuard(tx: WriteTx, { alarm, report, refusal }: CaseRows) {
  if (alarm) await tx.insert(alarms).values(alarm);
  if (report) await tx.insert(reports).values(report);
  if (!refusal) return;
  const { short, ...row } = refusal;
  const seq = await takeNumber(tx, row.communityId, 'mediation-refusal', row.year);
  await tx.insert(refusals).values({ ...row, seq, number: refusalNumber(short, row.year, seq) });
}

async function saveTerms(tx: WriteTx, rows: CaseRows) {
  const { terms: added, term, dropTerm, instalments: parts, instalment, moveParts = [], reopenTerms = [] } = rows;
  if (added?.length) await tx.insert(terms).values(added);
  if (parts?.length) await tx.insert(instalments).values(parts);
  for (const { from, to } of moveParts)
    await tx.update(instalments).set({ termId: to }).where(eq(instalments.termId, from));
  if (instalment) await tx.update(instalments).set(instalment.set).where(eq(instalments.id, instalment.id));
  if (term) await tx.update(terms).set(term.set).where(eq(terms.id, term.id));
  if (reopenTerms.length) {
    const open = { state: 'open' as const, doneDay: null, proofId: null };
    await tx
      .update(terms)
      .set(open)
      .where(inArray(terms.id, [...reopenTerms]));
    const unpaid = and(inArray(instalments.termId, [...reopenTerms]), eq(instalments.state, 'breached'));
    await tx
      .update(instalments)
      .set({ ...open, nextStep: null })
      .where(unpaid);
  }
  if (dropTerm) await tx.delete(terms).where(and(eq(terms.id, dropTerm), isNull(terms.agreementId)));
}

async function savePeople(tx: WriteTx, rows: CaseRows) {
  const { parties: added, party, endMediators, mediator, waiver } = rows;
  if (added?.length) await tx.insert(parties).values(added);
  if (party) await tx.update(parties).set(party.set).where(eq(parties.id, party.id));
  if (endMediators?.ids.length)
    await tx.update(mediators).set({ endedAt: endMediators.at }).where(inArray(mediators.id, endMediators.ids));
  if (mediator) await tx.insert(mediators).values(mediator);
  if (waiver) await tx.insert(waivers).values(waiver);
}

/** What the statistics read off the case itself. */
const counted = ({ parties: added = [], session }: CaseRows) => ({
  ...(added.length && { partyCount: sql`${mediations.partyCount} + ${added.length}` }),
  ...(session?.result === 'continued' && { openTalks: sql`${mediations.openTalks} + 1` }),
});

/** The one commit of every deed on a case. */
export async function saveCase(tx: WriteTx, { id, ref, set, rows, files }: CaseChange) {
  await saveMethods(tx, [rows.method ?? null]);
  if (rows.methodChange) await tx.insert(methodChanges).values(rows.methodChange);
  await tx
    .update(mediations)
    .set({ ...set, ...counted(rows) })
    .where(eq(mediations.id, id));
  await savePeople(tx, rows);
  await saveSides(tx, rows);
  await saveGuard(tx, rows);
  if (rows.note) await tx.insert(notes).values(rows.note);
  if (rows.session) await tx.insert(sessions).values(rows.session);
  if (rows.session && rows.held) await holdSitting(tx, rows.session.id, rows.held);
  if (set.state && !isStillMet(set.state)) await endSittings(tx, id);
  if (rows.agreementPatch)
    await tx.update(agreements).set(rows.agreementPatch.set).where(eq(agreements.id, rows.agreementPatch.id));
  if (rows.agreement) await saveAgreement(tx, rows.agreement);
  await saveTerms(tx, rows);
  if (rows.signature) await tx.insert(signatures).values(rows.signature);
  if (rows.signedFor) await tx.insert(signedFor).values(rows.signedFor);
  if (rows.visits?.length) await tx.insert(visits).values(rows.visits);
  if (rows.visit) await tx.update(visits).set(rows.visit.set).where(eq(visits.id, rows.visit.id));
  await saveFiles(tx, files);
  return { ref };
}
