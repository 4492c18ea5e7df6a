// What a file can be of: for the one question that the form asks, and the check of its answer.
import { and, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { dateTime } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { FilePurpose } from '../rules/files';
import { findAgents } from './agents';
import { findAgreement, findTerms, findVisits } from './agreement';
import { findInstalments } from './instalments';
import { findSpeakers } from './speakers';

const { mediationNotes } = tables;
/** A note further back gets its picture as evidence. */
const recent = 20;

export interface FileTarget {
  id: string;
  purpose: FilePurpose;
  label: string;
}

async function findDue(read: Reader, caseId: string, agreementId: string): Promise<FileTarget[]> {
  const terms = await findTerms(read, caseId, agreementId);
  const parts = await findInstalments(read, caseId);
  return terms.flatMap(({ term, text }, nth): FileTarget[] => {
    const own = parts.filter(({ part }) => part.termId === term.id);
    const said = `第 ${nth + 1} 条`;
    if (own.length)
      return own.map(({ part }) => ({
        ...{ id: part.id, purpose: 'proof' },
        label: `${said}第 ${part.position} 期 ${money(part.amount)}`,
      }));
    return term.kind === 'promise'
      ? []
      : [{ id: term.id, purpose: 'proof', label: `${said}：${(text ?? '').slice(0, 20)}` }];
  });
}

const findNotes = (read: Reader, caseId: string) =>
  read
    .select({ id: mediationNotes.id, at: mediationNotes.at, place: mediationNotes.place })
    .from(mediationNotes)
    .where(and(eq(mediationNotes.caseId, caseId)))
    .orderBy(desc(mediationNotes.at), desc(mediationNotes.id))
    .limit(recent);

export async function findFileTargets(
  read: Reader,
  c: { id: string; parties: readonly { id: string; name: string }[] },
): Promise<FileTarget[]> {
  const agreement = await findAgreement(read, c.id);
  const due = agreement ? await findDue(read, c.id, agreement.id) : [];
  const agents = (await findAgents(read, c.id)).filter((a) => a.kind === 'agent');
  const speakers = await findSpeakers(read, c.id);
  const visits = (await findVisits(read, c.id)).filter((v) => v.visitedAt);
  const notes = await findNotes(read, c.id);
  const side = (partyId: string) => c.parties.find((p) => p.id === partyId)?.name ?? '';
  return [
    ...(agreement ? [{ id: agreement.id, purpose: 'signed' as const, label: `协议 ${agreement.number}` }] : []),
    ...due,
    ...agents.map((a) => ({ id: a.id, purpose: 'mandate' as const, label: `${a.name}，代理${side(a.partyId)}` })),
    ...speakers.map((s) => ({ id: s.partyId, purpose: 'mandate' as const, label: `${s.name}，全体的代表人` })),
    ...visits.map((v) => ({ id: v.id, purpose: 'step' as const, label: `${v.afterDays} 天回访` })),
    ...notes.map((n) => ({ id: n.id, purpose: 'step' as const, label: `${dateTime(n.at)} ${n.place}` })),
  ];
}
