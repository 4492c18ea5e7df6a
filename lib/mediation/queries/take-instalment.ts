import { asc, eq } from 'drizzle-orm';
import { type ReadTx, tables } from '@/db';
import { findAgreement, findTerms } from './agreement';
import { lockCase } from './case';

const { mediationInstalments } = tables;

/** The case, held, with the terms of its agreement and their parts. */
export async function takeInstalment(tx: ReadTx, at: { community: string; ref: string }) {
  const found = await lockCase(tx, at);
  if (!found) return null;
  const agreement = await findAgreement(tx, found.id);
  const parts = await tx
    .select()
    .from(mediationInstalments)
    .where(eq(mediationInstalments.caseId, found.id))
    .orderBy(asc(mediationInstalments.termId), asc(mediationInstalments.position));
  const terms = agreement ? await findTerms(tx, found.id, agreement.id) : [];
  return { ...found, terms, parts };
}
