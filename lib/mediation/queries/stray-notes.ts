// Notes from the field whose author has no role here any more: nobody else may read them, and nobody will file them.
import { and, eq, gt, inArray, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { strayAfterDays } from '../rules/field-notes';

const { communities, fieldNotes, grants } = tables;

const longAgo = (now: Date) => new Date(now.getTime() - strayAfterDays * 86_400_000);

/** Its author has no role here, nor had one lately. */
const isForsaken = (read: Reader, before: Date) =>
  notExists(
    read
      .select({ one: sql`1` })
      .from(grants)
      .where(
        and(
          eq(grants.personId, fieldNotes.authorId),
          eq(grants.communityId, fieldNotes.communityId),
          inArray(grants.role, ['mediator', 'mediation-director']),
          or(isNull(grants.endedAt), gt(grants.endedAt, before)),
        ),
      ),
  );

export async function isStray(read: Reader, id: string, now: Date): Promise<boolean> {
  const before = longAgo(now);
  return (await read.$count(fieldNotes, and(eq(fieldNotes.id, id), isForsaken(read, before)))) > 0;
}

export const findStrayNotes = (read: Reader, now: Date) =>
  read
    .select({ id: fieldNotes.id, version: fieldNotes.version, community: communities.code })
    .from(fieldNotes)
    .innerJoin(communities, eq(communities.id, fieldNotes.communityId))
    .where(and(eq(fieldNotes.state, 'open'), lt(fieldNotes.changedAt, longAgo(now)), isForsaken(read, longAgo(now))))
    .limit(500);
