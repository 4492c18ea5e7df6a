import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationInterests, people } = tables;

/** What mediators have declared in a case, or the director has noted of them. */
export const findInterests = (read: Reader, caseId: string) =>
  read
    .select({ mediatorId: mediationInterests.mediatorId, kind: mediationInterests.kind, name: people.name })
    .from(mediationInterests)
    .innerJoin(people, eq(people.id, mediationInterests.mediatorId))
    .where(eq(mediationInterests.caseId, caseId))
    .orderBy(asc(mediationInterests.at), asc(mediationInterests.id));
