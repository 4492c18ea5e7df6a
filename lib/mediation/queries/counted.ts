// What a cell of the statistics counts, as conditions: its number and the list of its cases cannot differ.
import { and, between, eq, gt, gte, inArray, isNotNull, lt, or, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { addDays, startOfDay } from '@/lib/kernel/calendar/day';
import type { Period } from '../rules/period';
import { succeededStates } from '../rules/statistics';
import type { Counted } from '../rules/statistics-words';

const { mediationAgreements, mediationPreventions, mediations } = tables;

export const acceptedIn = ({ from, to }: Period) =>
  and(
    isNotNull(mediations.acceptedAt),
    gte(mediations.acceptedAt, startOfDay(from)),
    lt(mediations.acceptedAt, startOfDay(addDays(to, 1))),
  );

export const closedIn = ({ from, to }: Period) =>
  and(
    eq(mediations.state, 'closed'),
    gte(mediations.endedAt, startOfDay(from)),
    lt(mediations.endedAt, startOfDay(addDays(to, 1))),
  );

/** Extended with the consent of both sides, or left open by two sessions or more. */
export const isDifficult = or(gt(mediations.extensions, 0), gt(mediations.openTalks, 1));

/** A void agreement has no such day: the table checks it. */
export const inForce = ({ from, to }: Period) => between(mediationAgreements.effectiveDay, from, to);

const agreed = (read: Reader, period: Period, form: 'written' | 'oral') =>
  inArray(
    mediations.id,
    read
      .select({ caseId: mediationAgreements.caseId })
      .from(mediationAgreements)
      .where(and(inForce(period), eq(mediationAgreements.form, form))),
  );

const prevented = (read: Reader, { from, to }: Period, kind: 'crime' | 'petition') =>
  inArray(
    mediations.id,
    read
      .select({ caseId: mediationPreventions.caseId })
      .from(mediationPreventions)
      .where(and(between(mediationPreventions.day, from, to), eq(mediationPreventions.kind, kind))),
  );

/** Nothing is accepted before it is written down: a list by that day begins at the end of the period. */
const taken = (period: Period) => and(acceptedIn(period), lt(mediations.createdAt, startOfDay(addDays(period.to, 1))));

export const countedIn: Record<Counted, (read: Reader, period: Period) => SQL | undefined> = {
  accepted: (_, period) => taken(period),
  succeeded: (_, period) => and(taken(period), inArray(mediations.state, [...succeededStates])),
  difficult: (_, period) => and(taken(period), isDifficult),
  written: (read, period) => agreed(read, period, 'written'),
  oral: (read, period) => agreed(read, period, 'oral'),
  crime: (read, period) => prevented(read, period, 'crime'),
  petition: (read, period) => prevented(read, period, 'petition'),
};
