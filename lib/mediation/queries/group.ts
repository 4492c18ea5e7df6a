// A group case as its deeds and pages need it.
import { and, eq, inArray } from 'drizzle-orm';
import { type Reader, type ReadTx, tables } from '@/db';
import { claimStates, sumAll } from '../rules/claims';
import { findCase, lockCase } from './case';

const { mediationClaims, mediationClaimTotals, mediationGroups, people, texts } = tables;
type At = { community: string; ref: string };

async function findGroup(read: Reader, caseId: string) {
  const [row] = await read
    .select({ group: mediationGroups, absent: texts.text })
    .from(mediationGroups)
    .leftJoin(texts, eq(texts.id, mediationGroups.absentId))
    .where(eq(mediationGroups.caseId, caseId));
  return row ? { ...row.group, absent: row.absent } : null;
}

/** Sums by state and of all, read from five rows whatever the number of claims. */
export async function findTotals(read: Reader, caseId: string) {
  const rows = await read.select().from(mediationClaimTotals).where(eq(mediationClaimTotals.caseId, caseId));
  const byState = claimStates.map((state) => {
    const row = rows.find((r) => r.state === state);
    return {
      state,
      count: row?.count ?? 0,
      claimed: row?.claimed ?? 0,
      agreed: row?.agreed ?? 0,
      paid: row?.paid ?? 0,
    };
  });
  return { byState, all: sumAll(byState) };
}

/** The case, held; its deeds stand one after the other, so that its sums stay exact. */
export async function lockGroup(tx: ReadTx, at: At) {
  const found = await lockCase(tx, at);
  return found && { ...found, group: await findGroup(tx, found.id) };
}

export async function findGroupCase(read: Reader, at: At) {
  const found = await findCase(read, at);
  return found && { ...found, group: await findGroup(read, found.id) };
}

const byId = (read: Reader, caseId: string, claimId: string) =>
  read
    .select()
    .from(mediationClaims)
    .where(and(eq(mediationClaims.caseId, caseId), eq(mediationClaims.id, claimId)));
export type Claim = typeof mediationClaims.$inferSelect;

/** One claim, held with its case. */
export async function lockClaim(tx: ReadTx, at: At & { claimId: string }) {
  const found = await lockGroup(tx, at);
  if (!found) return null;
  const [claim] = await tx.lock(byId(tx, found.id, at.claimId), 'update');
  return { ...found, claim: claim ?? null };
}

/** By its id, or by its number in the list. */
export async function findClaim(read: Reader, caseId: string, asked: string) {
  const byNo = () => findNumbered(read, caseId, [Number(asked)]);
  const [claim] = await (/^\d{1,6}$/.test(asked) ? byNo() : byId(read, caseId, asked));
  return claim ?? null;
}

/** Of these numbers. */
export const findNumbered = (read: Reader, caseId: string, nos: readonly number[]) =>
  read
    .select()
    .from(mediationClaims)
    .where(and(eq(mediationClaims.caseId, caseId), inArray(mediationClaims.no, [...nos])));

export const findClaimKeys = (read: Reader, caseId: string) =>
  read
    .select({ phone: mediationClaims.phone, name: mediationClaims.name, contractNo: mediationClaims.contractNo })
    .from(mediationClaims)
    .where(eq(mediationClaims.caseId, caseId));

/** People of the roster by name and phone; a name and phone that two have is nobody's. */
export async function findClaimants(read: Reader, communityId: string, phones: readonly string[]) {
  const wanted = [...new Set(phones)];
  const found = new Map<string, string | null>();
  for (let from = 0; from < wanted.length; from += 1000) {
    const rows = await read
      .select({ id: people.id, name: people.name, phone: people.phone })
      .from(people)
      .where(and(eq(people.communityId, communityId), inArray(people.phone, wanted.slice(from, from + 1000))));
    for (const { id, name, phone } of rows) {
      const key = `${phone} ${name}`;
      found.set(key, found.has(key) ? null : id);
    }
  }
  return found;
}
