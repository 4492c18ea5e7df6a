// The commit of every deed that puts something into the file: the case's own, and one row.
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import type { Decision } from '@/lib/kernel/decision';
import { takeNumber } from '@/lib/kernel/refs';
import { ok, type Result } from '@/lib/kernel/result';
import { longer } from '../rules/after';
import { fileNumber } from '../rules/numbers';
import { type CaseChange, saveCase } from './save-case';

const { mediationApplications, mediationDossiers, mediationEvidence, mediationGaps } = tables;
const { mediationIdentities, mediationInvestigations } = tables;

type New<T extends { $inferInsert: object }> = T['$inferInsert'];
type Bound = New<typeof mediationDossiers>;

interface Adds {
  investigation?: New<typeof mediationInvestigations>;
  evidence?: New<typeof mediationEvidence>;
  identity?: New<typeof mediationIdentities>;
  application?: New<typeof mediationApplications>;
  gaps?: New<typeof mediationGaps>;
  /** Takes its number. */
  bound?: Omit<Bound, 'seq' | 'number'> & { short: string };
  boundPatch?: Partial<Bound>;
  /** Files of the cases from which this one goes on: kept as long as its own. */
  earlier?: readonly string[];
}
interface FileChange extends CaseChange {
  adds: Adds;
}

/** A step on the case, and what it adds to the file. */
export const withAdds = <E extends string>(
  step: Result<Decision<CaseChange>, E>,
  adds: Adds,
): Result<Decision<FileChange>, E> => (step.ok ? ok({ ...step.value, change: { ...step.value.change, adds } }) : step);

async function keepEarlier(tx: WriteTx, ids: readonly string[], until: string | null) {
  const theirs = and(inArray(mediationDossiers.caseId, [...ids]), isNull(mediationDossiers.anonymisedAt));
  for (const { caseId, keepUntil } of await tx.select().from(mediationDossiers).where(theirs))
    await tx
      .update(mediationDossiers)
      .set({ keepUntil: longer(keepUntil, until), releasedAt: null })
      .where(eq(mediationDossiers.caseId, caseId));
}

async function bind(tx: WriteTx, { short, ...row }: NonNullable<Adds['bound']>) {
  const seq = await takeNumber(tx, row.communityId, 'mediation-dossier', row.year);
  await tx.insert(mediationDossiers).values({ ...row, seq, number: fileNumber(short, row.year, seq) });
}

export async function saveDossier(tx: WriteTx, { adds, ...change }: FileChange) {
  const saved = await saveCase(tx, change);
  if (adds.investigation) await tx.insert(mediationInvestigations).values(adds.investigation);
  if (adds.evidence) await tx.insert(mediationEvidence).values(adds.evidence);
  if (adds.identity) await tx.insert(mediationIdentities).values(adds.identity);
  if (adds.application) await tx.insert(mediationApplications).values(adds.application);
  if (adds.gaps) await tx.insert(mediationGaps).values(adds.gaps);
  if (adds.bound) await bind(tx, adds.bound);
  if (adds.bound && adds.earlier?.length) await keepEarlier(tx, adds.earlier, adds.bound.keepUntil ?? null);
  if (adds.boundPatch)
    await tx.update(mediationDossiers).set(adds.boundPatch).where(eq(mediationDossiers.caseId, change.id));
  return saved;
}
