import { and, between, count, gte, inArray, lt, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { addDays, startOfDay } from '@/lib/kernel/calendar/day';
import type { Bucket, Period } from '../rules/period';
import { type Facts, succeededStates } from '../rules/statistics';
import { acceptedIn, countedState, inForce, isDifficult } from './counted';

const { mediationAgreements, mediationPreventions, mediationSatisfactions, mediationScreenings, mediations } = tables;

/** Expressions with values in them are grouped by their place: PostgreSQL takes two parameters for two things. */
const nth = (place: number) => sql.raw(String(place));
const sumOf = (column: SQLiteColumn) => sql<number>`coalesce(sum(${column}), 0)`;
const isIn = (ids: readonly string[]) => inArray(mediations.communityId, [...ids]);

const findCases = (read: Reader, ids: readonly string[], period: Period) =>
  read
    .select({
      isDifficult: sql<number>`case when ${isDifficult} then 1 else 0 end`,
      type: mediations.type,
      source: mediations.source,
      state: countedState,
      n: count(),
      parties: sumOf(mediations.partyCount),
    })
    .from(mediations)
    .where(and(isIn(ids), acceptedIn(period)))
    .groupBy(nth(1), mediations.type, mediations.source, nth(4));

const findAgreements = (read: Reader, ids: readonly string[], period: Period) => {
  const month = sql<string>`substr(${mediationAgreements.effectiveDay}, 1, 7)`;
  return read
    .select({
      ...{ month, place: mediationAgreements.communityId, form: mediationAgreements.form, n: count() },
      paid: sql<number>`count(${mediationAgreements.amount})`,
      amount: sumOf(mediationAgreements.amount),
    })
    .from(mediationAgreements)
    .where(and(inArray(mediationAgreements.communityId, [...ids]), inForce(period)))
    .groupBy(nth(1), mediationAgreements.communityId, mediationAgreements.form);
};

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

const findSatisfied = (read: Reader, ids: readonly string[], { from, to }: Period) =>
  read
    .select({ answer: mediationSatisfactions.answer, n: count() })
    .from(mediationSatisfactions)
    .where(
      and(
        inArray(mediationSatisfactions.communityId, [...ids]),
        gte(mediationSatisfactions.at, startOfDay(from)),
        lt(mediationSatisfactions.at, startOfDay(addDays(to, 1))),
      ),
    )
    .groupBy(mediationSatisfactions.answer);

/** Five statements, however many communities and cases; PostgreSQL works on them at once. */
export async function findFacts(read: Reader, ids: readonly string[], period: Period): Promise<Facts> {
  const [cases, agreements, [walks], prevented, satisfied] = await Promise.all([
    findCases(read, ids, period),
    findAgreements(read, ids, period),
    findWalks(read, ids, period),
    findPrevented(read, ids, period),
    findSatisfied(read, ids, period),
  ]);
  return {
    cases: cases.map((row) => ({ ...row, isDifficult: row.isDifficult === 1 })),
    parties: cases.reduce((sum, row) => sum + row.parties, 0),
    agreements,
    walks: walks ?? { walks: 0, found: 0, settled: 0 },
    prevented,
    satisfied,
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
      state: countedState,
      n: count(),
    })
    .from(mediations)
    .where(and(isIn(ids), acceptedIn({ from: first.from, to: last.to })))
    .groupBy(nth(1), nth(2));
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
