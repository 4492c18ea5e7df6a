// A dispute from its application to as far as its story goes. Fictional people only.
import { and, asc, desc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import type { Command } from '@/lib/kernel/command';
import { acceptCase } from '@/lib/mediation/commands/accept-case';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { assignMediator } from '@/lib/mediation/commands/assign-mediator';
import { bindDossier } from '@/lib/mediation/commands/bind-dossier';
import { checkIdentity } from '@/lib/mediation/commands/check-identity';
import { closeCase } from '@/lib/mediation/commands/close-case';
import { draftAgreement } from '@/lib/mediation/commands/draft-agreement';
import { failCase } from '@/lib/mediation/commands/fail-case';
import { listEvidence } from '@/lib/mediation/commands/list-evidence';
import { noteStep } from '@/lib/mediation/commands/note-step';
import { performTerm } from '@/lib/mediation/commands/perform-term';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { recordSignature } from '@/lib/mediation/commands/record-signature';
import { recordVisit } from '@/lib/mediation/commands/record-visit';
import { stopCase } from '@/lib/mediation/commands/stop-case';
import { tellRights } from '@/lib/mediation/commands/tell-rights';
import type { Person, Stage } from './stage';

const { communities, mediationParties, mediations, mediationTerms, mediationVisits } = tables;

export interface CaseStory {
  community: string;
  /** The case as it was opened: its ref. */
  ref: string;
  director: Person;
  mediator: Person;
  type: string;
  /** Days before today on which it was opened. */
  ago: number;
  notes: { step: string; after: number; place: string; present: string; text: string; files?: File[] }[];
  session: { after: number; statement: string; verified?: string };
  outcome: 'mediating' | 'agreed' | 'failed' | 'stopped';
  agreement?: {
    after: number;
    facts: string;
    issues: string;
    terms: {
      by: 'applicant' | 'respondent';
      kind: 'pay' | 'act' | 'promise';
      text: string;
      amount?: string;
      after?: number;
    }[];
  };
  /** The signed agreement, and what shows that it was performed. */
  scans?: { signed: File; proof: File; evidence: File };
  /** All terms proved, both visits done, closed. */
  performed?: boolean;
  /** The file is not bound yet: its parties can still say whether they are satisfied. */
  isUnbound?: boolean;
}

const grounds = { notReserved: 'on', notForbidden: 'on', notDecided: 'on', notUnwilling: 'on' };

export async function playCase(stage: Stage, story: CaseStory): Promise<void> {
  const { community, ref, director, mediator, ago, type } = story;
  const day = (after: number) => stage.day(after - ago);
  const at = (after: number, clock: string) => stage.at(after - ago, clock);
  const caseId = await findCaseId(stage, community, ref);
  const step = async (command: Command, who: Person, when: Date, input: object = {}) =>
    stage.run(command, who, when, { ...(await stage.form('mediations', community, ref)), ...input });
  await step(acceptCase, director, at(0, '11:00'), { type, ...grounds });
  await step(assignMediator, director, at(0, '11:20'), { mediatorId: mediator.id, duty: 'lead', chosenBy: 'parties' });
  const parties = await stage.store.read.select().from(mediationParties).where(eq(mediationParties.caseId, caseId));
  for (const party of parties)
    await step(tellRights, mediator, at(1, '09:30'), { partyId: party.id, at: `${day(1)}T09:00`, way: 'paper' });
  if (story.performed)
    for (const party of parties)
      await step(checkIdentity, mediator, at(1, '09:40'), {
        ...{ partyId: party.id, kind: 'id-card', number: '41010000000000001X', hasCopy: 'on', day: day(1) },
      });
  for (const { after, ...note } of story.notes)
    await step(noteStep, mediator, at(after, '20:30'), { ...note, at: `${day(after)}T19:30` });
  const { session, outcome, agreement } = story;
  if (outcome === 'stopped') {
    const unwilling = parties.find((p) => p.side === 'respondent')!;
    await step(stopCase, mediator, at(session.after, '10:00'), { partyId: unwilling.id, reason: session.statement });
    return;
  }
  const result = { mediating: 'continued', agreed: 'success', failed: 'failure' }[outcome];
  await step(recordSession, mediator, at(session.after, '20:40'), {
    ...{ at: `${day(session.after)}T19:00`, place: '徐露调解室（示例）', present: '双方、调解员', result },
    statement: session.statement,
    ...(session.verified ? { verified: session.verified } : {}),
  });
  if (outcome === 'failed')
    await step(failCase, mediator, at(session.after, '21:00'), { reason: '双方对赔多少谈不拢。', routesTold: 'on' });
  if (!agreement) return;
  for (const { by, after, ...term } of agreement.terms)
    await step(addTerm, mediator, at(agreement.after, '09:10'), {
      ...term,
      debtorId: parties.find((p) => p.side === by)!.id,
      ...(after === undefined ? {} : { dueDay: day(after) }),
    });
  const { facts, issues } = agreement;
  await step(draftAgreement, mediator, at(agreement.after, '09:30'), { form: 'written', facts, issues, copies: '3' });
  for (const signer of [...parties.map((p) => p.id), mediator.id, 'seal'])
    await step(recordSignature, mediator, at(agreement.after, '10:30'), {
      ...{ signer, way: signer === 'seal' ? 'seal' : 'signature', day: day(agreement.after) },
      ...(signer === 'seal' && story.scans ? { files: story.scans.signed } : {}),
    });
  if (story.performed) await perform(stage, caseId, story, step, { at, day });
}

type Step = (command: Command, who: Person, when: Date, input?: object) => Promise<unknown>;
interface Clock {
  at(after: number, clock: string): Date;
  day(after: number): string;
}

async function perform(
  stage: Stage,
  caseId: string,
  { mediator, agreement, isUnbound, scans }: CaseStory,
  step: Step,
  clock: Clock,
) {
  const read = stage.store.read;
  const terms = await read
    .select()
    .from(mediationTerms)
    .where(eq(mediationTerms.caseId, caseId))
    .orderBy(asc(mediationTerms.position));
  for (const [i, term] of terms.entries()) {
    const after = agreement!.terms[i]!.after;
    if (after === undefined) continue;
    await step(performTerm, mediator, clock.at(after, '18:00'), {
      termId: term.id,
      day: clock.day(after),
      text: '看过收据，双方认可。',
      ...(scans && term.kind === 'pay' ? { files: scans.proof } : {}),
    });
  }
  const visits = await read
    .select()
    .from(mediationVisits)
    .where(eq(mediationVisits.caseId, caseId))
    .orderBy(asc(mediationVisits.afterDays));
  for (const visit of visits) {
    const after = agreement!.after + visit.afterDays;
    await step(recordVisit, mediator, clock.at(after, '20:00'), {
      ...{ visitId: visit.id, at: `${clock.day(after)}T19:00`, performance: 'full', risk: 'none' },
      findings: '说好的都做到了，两家见面打招呼。',
    });
  }
  const end = agreement!.after + 31;
  const proof = { name: '收据和验收单', shows: '协议写的都做到了。', kind: 'document', form: 'copy', pages: '2' };
  await step(listEvidence, mediator, clock.at(end, '09:50'), {
    ...{ ...proof, day: clock.day(end) },
    ...(scans ? { files: scans.evidence } : {}),
  });
  await step(closeCase, mediator, clock.at(end, '10:00'), {
    ...{ performance: 'full', gapReason: '当事人的民族、职业没有问，补登没有必要。' },
  });
  if (!isUnbound) await step(bindDossier, mediator, clock.at(end, '10:30'), { boundOn: clock.day(end) });
}

export async function findCaseId(stage: Stage, community: string, ref: string): Promise<string> {
  const [row] = await stage.store.read
    .select({ id: mediations.id })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(and(eq(communities.code, community), eq(mediations.ref, ref)));
  return row!.id;
}

/** A transfer tells the clerk nothing of the case it opened. */
export async function findNewestCase(stage: Stage, community: string): Promise<string> {
  const [row] = await stage.store.read
    .select({ ref: mediations.ref })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(eq(communities.code, community))
    .orderBy(desc(mediations.createdAt))
    .limit(1);
  return row!.ref;
}
