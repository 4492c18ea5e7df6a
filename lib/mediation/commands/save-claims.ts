// The one commit of the deeds on claims: rows, payments, and the sums that move with them.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { type Counted, shiftsOf } from '../rules/claims';
import { type CaseFiles, saveFiles } from './save-files';

const { mediationClaimLists, mediationClaimPayments, mediationClaims, mediationClaimTotals, mediationGroups } = tables;
type New<T extends { $inferInsert: object }> = T['$inferInsert'];
type Patch = Partial<New<typeof mediationClaims>>;

export interface ClaimsChange {
  caseId: string;
  ref: string;
  /** Where the form goes on to. */
  claimId?: string;
  added?: New<typeof mediationClaims>[];
  nextNo?: number;
  /** Many that change in the same way. */
  changed?: { ids: string[]; set: Patch };
  /** In full, as each was agreed or claimed. */
  agreedInFull?: string[];
  paidInFull?: string[];
  payments?: New<typeof mediationClaimPayments>[];
  moves: { from: Counted | null; to: Counted }[];
  files?: CaseFiles;
  list?: { id: string; set: Partial<New<typeof mediationClaimLists>> };
}

/** Rows a statement: SQLite takes 32,766 parameters. */
const piece = 1000;
const pieces = <T>(of: readonly T[]) =>
  Array.from({ length: Math.ceil(of.length / piece) }, (_, i) => of.slice(i * piece, (i + 1) * piece));

async function shift(tx: WriteTx, caseId: string, moves: ClaimsChange['moves']) {
  const t = mediationClaimTotals;
  for (const { state, count, claimed, agreed, paid } of shiftsOf(moves)) {
    const set = {
      count: sql`${t.count} + ${count}`,
      claimed: sql`${t.claimed} + ${claimed}`,
      agreed: sql`${t.agreed} + ${agreed}`,
      paid: sql`${t.paid} + ${paid}`,
    };
    await tx
      .insert(t)
      .values({ caseId, state, count, claimed, agreed, paid })
      .onConflictDoUpdate({ target: [t.caseId, t.state], set });
  }
}

const next = { version: sql`${mediationClaims.version} + 1` };

export async function saveClaims(tx: WriteTx, change: ClaimsChange) {
  const { caseId, ref, added = [], nextNo, changed, agreedInFull = [], paidInFull = [], payments = [], list } = change;
  const own = (ids: readonly string[]) =>
    and(eq(mediationClaims.caseId, caseId), inArray(mediationClaims.id, [...ids]));
  for (const rows of pieces(added)) await tx.insert(mediationClaims).values(rows);
  if (nextNo) await tx.update(mediationGroups).set({ nextNo }).where(eq(mediationGroups.caseId, caseId));
  // What was claimed becomes what was agreed before the state that needs it; paid follows agreed.
  for (const ids of pieces(agreedInFull))
    await tx
      .update(mediationClaims)
      .set({ agreed: sql`${mediationClaims.amount}` })
      .where(own(ids));
  if (changed)
    for (const ids of pieces(changed.ids))
      await tx
        .update(mediationClaims)
        .set({ ...changed.set, ...next })
        .where(own(ids));
  for (const ids of pieces(paidInFull))
    await tx
      .update(mediationClaims)
      .set({ paid: sql`${mediationClaims.agreed}`, state: 'paid', ...next })
      .where(own(ids));
  for (const rows of pieces(payments)) await tx.insert(mediationClaimPayments).values(rows);
  if (list) await tx.update(mediationClaimLists).set(list.set).where(eq(mediationClaimLists.id, list.id));
  await saveFiles(tx, change.files);
  await shift(tx, caseId, change.moves);
  return { ref, id: change.claimId ?? '' };
}
