import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Role } from '@/lib/kernel/verdict';

const { grants, people } = tables;

/** The one person of the roster with this name and phone; null when there is none or more than one. */
export async function findRosterPerson(read: Reader, communityId: string, name: string, phone: string | null) {
  if (!phone) return null;
  const rows = await read
    .select()
    .from(people)
    .where(and(eq(people.communityId, communityId), eq(people.phone, phone), eq(people.name, name)))
    .limit(2);
  return rows.length === 1 ? rows[0]! : null;
}

export async function findPerson(read: Reader, id: string) {
  const [row] = await read.select().from(people).where(eq(people.id, id));
  return row ?? null;
}

const mediatorRoles: Role[] = ['mediator', 'mediation-director'];

/** Who may be given a case here. */
export const findMediatorsOf = (read: Reader, communityId: string) =>
  read
    .selectDistinct({ id: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(and(eq(grants.communityId, communityId), inArray(grants.role, mediatorRoles), isNull(grants.endedAt)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(500);

/** The person, when he or she holds a mediator's role here now. */
export async function findMediator(read: Reader, communityId: string, personId: string) {
  const [row] = await read
    .select({ id: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(
      and(
        eq(grants.communityId, communityId),
        eq(grants.personId, personId),
        inArray(grants.role, mediatorRoles),
        isNull(grants.endedAt),
      ),
    )
    .limit(1);
  return row ?? null;
}
