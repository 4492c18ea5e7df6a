import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { grants, people } = tables;
export const handlerRoles = ['grid', 'clerk', 'secretary'] as const;

/** Who goes to the door in pairs. */
export const findHandlers = (read: Reader, communityId: string) =>
  read
    .selectDistinct({ id: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(and(eq(grants.communityId, communityId), inArray(grants.role, [...handlerRoles]), isNull(grants.endedAt)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(300);
