// What a cell of the statistics counts, as conditions: its number and the list of its cases cannot differ.
import { and, between, eq, gt, gte, inArray, isNotNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { addDays, startOfDay } from '@/lib/kernel/calendar/day';
import type { CaseState } from '../machine';
import type { Period } from '../rules/period';
import { succeededStates } from '../rules/statistics';
import type { Counted } from '../rules/statistics-words';

const { mediationAgreements, mediationPreventions, mediationReopenings, mediations } = tables;

const { caseId, hadAgreement, rootId } = mediationReopenings;
const raw = sql.raw;
/** Cases that go on from one that was taken in before: both are one case, counted by the first. */
const goingOn = sql`(select ${caseId} from ${mediationReopenings} where ${rootId} is not null)`;
/** Those whose first case had an agreement in force: what takes its place is not counted again. */
const agreedBefore = sql`(select ${caseId} from ${mediationReopenings} where ${hadAgreement})`;
const states = raw(succeededStates.map((s) => `'${s}'`).join(', '));
/** First cases, with one that went on from them and came to an agreement. */
const agreedLater = sql`(select r.root_id from mediation_reopenings r join mediations m on m.id = r.case_id where r.root_id is not null and m.state in (${states}))`;

/** What a case counts as. One that was talked over again, and agreed then, counts as agreed. No values: it can be grouped by. */
export const countedState = sql<CaseState>`case when ${mediations.id} in ${agreedLater} then 'closed' else ${mediations.state} end`;
export const isFirst = notInArray(mediations.id, goingOn);

export const acceptedIn = ({ from, to }: Period) =>
  and(
    isNotNull(mediations.acceptedAt),
    isFirst,
    gte(mediations.acceptedAt, startOfDay(from)),
    lt(mediations.acceptedAt, startOfDay(addDays(to, 1))),
  );

export const closedIn = ({ from, to }: Period) =>
  and(
    // Once closed, it stays counted while its performance is seen to again.
    inArray(mediations.state, ['closed', 'performing', 'performed']),
    notInArray(mediations.id, agreedBefore),
    gte(mediations.endedAt, startOfDay(from)),
    lt(mediations.endedAt, startOfDay(addDays(to, 1))),
  );

/** Extended with the consent of both sides, or left open by two sessions or more. */
export const isDifficult = or(gt(mediations.extensions, 0), gt(mediations.openTalks, 1));

/** A void agreement has no such day: the table checks it. */
export const inForce = ({ from, to }: Period) =>
  and(between(mediationAgreements.effectiveDay, from, to), notInArray(mediationAgreements.caseId, agreedBefore));

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
  succeeded: (_, period) => and(taken(period), inArray(countedState, [...succeededStates])),
  difficult: (_, period) => and(taken(period), isDifficult),
  written: (read, period) => agreed(read, period, 'written'),
  oral: (read, period) => agreed(read, period, 'oral'),
  crime: (read, period) => prevented(read, period, 'crime'),
  petition: (read, period) => prevented(read, period, 'petition'),
};
