// 流动票箱: who carried the box where.
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import type { Role } from '@/lib/kernel/verdict';

const { grants, people, visitStops, voteVisits } = tables;
const first = alias(people, 'first_carrier');
const second = alias(people, 'second_carrier');

/** Those among these numbers to which no box has gone. */
export async function findUnvisited(read: Reader, voteId: string, numbers: readonly number[]): Promise<number[]> {
  if (!numbers.length) return [];
  const rows = await read
    .select({ number: visitStops.number })
    .from(visitStops)
    .where(and(eq(visitStops.voteId, voteId), inArray(visitStops.number, [...numbers])));
  const gone = new Set(rows.map((row) => row.number));
  return numbers.filter((number) => !gone.has(number));
}

/** The log, newest first. */
export async function findVisits(read: Reader, voteId: string) {
  const visits = await read
    .select({ id: voteVisits.id, wentAt: voteVisits.wentAt, first: first.name, second: second.name })
    .from(voteVisits)
    .innerJoin(first, eq(first.id, voteVisits.firstId))
    .innerJoin(second, eq(second.id, voteVisits.secondId))
    .where(eq(voteVisits.voteId, voteId))
    .orderBy(desc(voteVisits.wentAt), desc(voteVisits.id))
    .limit(100);
  const stops = await read
    .select({ visitId: visitStops.visitId, number: visitStops.number })
    .from(visitStops)
    .where(eq(visitStops.voteId, voteId))
    .orderBy(asc(visitStops.number));
  return visits.map((visit) => ({
    ...visit,
    numbers: stops.filter((stop) => stop.visitId === visit.id).map((stop) => stop.number),
  }));
}

/** Who may carry the box: those who work here or watch over it. */
const carriers: readonly Role[] = ['clerk', 'supervisor', 'secretary', 'grid', 'council'];

export const findCarriers = (read: Reader, communityId: string) =>
  read
    .selectDistinct({ id: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(and(eq(grants.communityId, communityId), inArray(grants.role, [...carriers]), isNull(grants.endedAt)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(300);
