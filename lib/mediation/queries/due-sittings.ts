import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { addDays, dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { sittingStatesOfCase } from '../rules/sittings';

const { mediations, mediationSittings: sittings } = tables;

/** Agreed for later today or for tomorrow, and nobody reminded yet. */
export const findDueSittings = (read: Reader, now: Date) =>
  read
    .select({ id: sittings.id })
    .from(sittings)
    .innerJoin(mediations, eq(mediations.id, sittings.caseId))
    .where(
      and(
        eq(sittings.state, 'planned'),
        gt(sittings.startsAt, now),
        lt(sittings.startsAt, startOfDay(addDays(dayOf(now), 2))),
        isNull(sittings.remindedAt),
        inArray(mediations.state, [...sittingStatesOfCase]),
      ),
    )
    .limit(500);
