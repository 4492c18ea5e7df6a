import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { countedSince } from '../rules/break-glass';
import { boundCases } from './kin';

const { breakGlass, mediations, people, texts } = tables;

/** To whom a case stands open now. */
export async function findOpenedTo(read: Reader, caseId: string, now: Date) {
  const rows = await read
    .select({ personId: breakGlass.personId, until: breakGlass.until })
    .from(breakGlass)
    .where(and(eq(breakGlass.caseId, caseId), gt(breakGlass.until, now)));
  return rows;
}

export const countOpenings = (read: Reader, communityId: string, personId: string, now: Date) =>
  read.$count(
    breakGlass,
    and(
      eq(breakGlass.communityId, communityId),
      eq(breakGlass.personId, personId),
      gt(breakGlass.at, countedSince(now)),
    ),
  );

const columns = {
  id: breakGlass.id,
  at: breakGlass.at,
  until: breakGlass.until,
  name: people.name,
  personId: breakGlass.personId,
  roles: breakGlass.roles,
  reason: texts.text,
};

/** Every opening of a case, for the list of who has looked. */
export const findOpeningsOf = (read: Reader, caseId: string) =>
  read
    .select(columns)
    .from(breakGlass)
    .innerJoin(people, eq(people.id, breakGlass.personId))
    .innerJoin(texts, eq(texts.id, breakGlass.reasonId))
    .where(eq(breakGlass.caseId, caseId))
    .orderBy(desc(breakGlass.at), asc(breakGlass.id))
    .limit(60);

/** Those of a community since a day, newest first; `isApart`: of a case that the reader would have to keep away from. */
export const findOpenings = (read: Reader, communityId: string, readerId: string, since: Date) =>
  read
    .select({
      ...columns,
      ref: mediations.ref,
      isApart: sql<number>`case when ${inArray(mediations.id, boundCases(read, readerId))} then 1 else 0 end`,
    })
    .from(breakGlass)
    .innerJoin(people, eq(people.id, breakGlass.personId))
    .innerJoin(texts, eq(texts.id, breakGlass.reasonId))
    .innerJoin(mediations, eq(mediations.id, breakGlass.caseId))
    .where(and(eq(breakGlass.communityId, communityId), gt(breakGlass.at, since)))
    .orderBy(desc(breakGlass.at), asc(breakGlass.id))
    .limit(200);
