import { and, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';

const { grants } = tables;

/** The person with the roles held now, as the database has them on this request. */
export async function findActor(read: Reader, personId: string): Promise<Actor> {
  const held = await read
    .select({ communityId: grants.communityId, role: grants.role })
    .from(grants)
    .where(and(eq(grants.personId, personId), isNull(grants.endedAt)));
  return { kind: 'user', id: personId, grants: held };
}
