import { and, between, count, eq, inArray, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { addDays, startOfDay } from '@/lib/kernel/calendar/day';
import type { Bucket, Period } from '../rules/period';
import { type Facts, succeededStates } from '../rules/statistics';
import { acceptedIn, inForce, isDifficult } from './counted';

const { mediationAgreements, mediationParties, mediationPreventions, mediationScreenings, mediationTerms } = tables;
const { mediations } = tables;

/** Expressions with values in them are grouped by their place: PostgreSQL takes two parameters for two things. */
const nth = (place: number) => sql.raw(String(place));
const sumOf = (column: SQLiteColumn) => sql<number>`coalesce(sum(${column}), 0)`;
const isIn = (ids: readonly string[]) => inArray(mediations.communityId, [...ids]);

const findCases = (read: Reader, ids: readonly string[], period: Period) =>
  read
    .select({
      isDifficult: sql<number>`case when ${isDifficult(read)} then 1 else 0 end`,
      type: mediations.type,
      source: mediations.source,
      state: mediations.state,
      n: count(),
    })
    .from(mediations)
    .where(and(isIn(ids), acceptedIn(period)))
    .groupBy(nth(1), mediations.type, mediations.source, mediations.state);

const findParties = (read: Reader, ids: readonly string[], period: Period) =>
  read
    .select({ n: count() })
    .from(mediations)
    .innerJoin(mediationParties, eq(mediationParties.caseId, mediations.id))
    .where(and(isIn(ids), acceptedIn(period)));

function findAgreements(read: Reader, ids: readonly string[], period: Period) {
  const paid = read
    .select({ amount: sql`sum(${mediationTerms.amount})` })
    .from(mediationTerms)
    .where(and(eq(mediationTerms.agreementId, mediationAgreements.id), eq(mediationTerms.kind, 'pay')));
  const each = read
    .select({
      month: sql<string>`substr(${mediationAgreements.effectiveDay}, 1, 7)`.as('month'),
      place: mediationAgreements.communityId,
      form: mediationAgreements.form,
      amount: sql<number | null>`(${paid})`.as('paid'),
    })
    .from(mediationAgreements)
    .where(and(inArray(mediationAgreements.communityId, [...ids]), inForce(period)))
    .as('each');
  return read
    .select({
      ...{ month: each.month, place: each.place, form: each.form, n: count() },
      paid: sql<number>`count(${each.amount})`,
      amount: sql<number>`coalesce(sum(${each.amount}), 0)`,
    })
    .from(each)
    .groupBy(sql`${each.month}`, each.place, each.form);
}

const findWalks = (read: Reader, ids: readonly string[], { from, to }: Period) =>
  read
    .select({
      walks: count(),
      found: sumOf(mediationScreenings.found),
      settled: sumOf(mediationScreenings.settled),
    })
    .from(mediationScreenings)
    .where(and(inArray(mediationScreenings.communityId, [...ids]), between(mediationScreenings.day, from, to)));

const findPrevented = (read: Reader, ids: readonly string[], { from, to }: Period) =>
  read
    .select({
      kind: mediationPreventions.kind,
      cases: count(),
      people: sumOf(mediationPreventions.people),
    })
    .from(mediationPreventions)
    .where(and(inArray(mediationPreventions.communityId, [...ids]), between(mediationPreventions.day, from, to)))
    .groupBy(mediationPreventions.kind);

/** Five statements, however many communities and cases; PostgreSQL works on them at once. */
export async function findFacts(read: Reader, ids: readonly string[], period: Period): Promise<Facts> {
  const [cases, [parties], agreements, [walks], prevented] = await Promise.all([
    findCases(read, ids, period),
    findParties(read, ids, period),
    findAgreements(read, ids, period),
    findWalks(read, ids, period),
    findPrevented(read, ids, period),
  ]);
  return {
    cases: cases.map((row) => ({ ...row, isDifficult: row.isDifficult === 1 })),
    parties: parties?.n ?? 0,
    agreements,
    walks: walks ?? { walks: 0, found: 0, settled: 0 },
    prevented,
  };
}

/** Accepted in each month, and of those how many succeeded. */
export async function findMonths(read: Reader, ids: readonly string[], buckets: readonly Bucket[]) {
  const first = buckets[0]!;
  const last = buckets.at(-1)!;
  const ends = buckets.map(({ to }, at) => sql`when ${mediations.acceptedAt} < ${endOf(to)} then ${nth(at)}`);
  const rows = await read
    .select({
      at: sql<number>`case ${sql.join(ends, sql` `)} end`,
      state: mediations.state,
      n: count(),
    })
    .from(mediations)
    .where(and(isIn(ids), acceptedIn({ from: first.from, to: last.to })))
    .groupBy(nth(1), mediations.state);
  return buckets.map(({ label }, at) => {
    const own = rows.filter((r) => r.at === at);
    const sum = (of: typeof own) => of.reduce((n, r) => n + r.n, 0);
    return {
      label,
      accepted: sum(own),
      succeeded: sum(own.filter((r) => [...succeededStates].some((s) => s === r.state))),
    };
  });
}

const endOf = (to: string) => sql.param(startOfDay(addDays(to, 1)), mediations.acceptedAt);
