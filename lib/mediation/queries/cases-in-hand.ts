import { and, desc, eq, exists, inArray, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { work } from '../machine';
import { visibleTo } from './visible';

const { mediations, mediationMediators } = tables;

/** On which a step of work may be noted now: those in the actor's hands, of a director all. The newest fifty. */
export async function findCasesInHand(read: Reader, actor: Actor, communityId: string, directs: boolean) {
  if (actor.kind !== 'user') return [];
  const given = read
    .select({ id: mediationMediators.id })
    .from(mediationMediators)
    .where(
      and(
        eq(mediationMediators.caseId, mediations.id),
        eq(mediationMediators.personId, actor.id),
        isNull(mediationMediators.endedAt),
      ),
    );
  return read
    .select({ ref: mediations.ref, title: mediations.title, state: mediations.state })
    .from(mediations)
    .where(
      and(
        eq(mediations.communityId, communityId),
        inArray(mediations.state, [...work.note]),
        directs ? undefined : exists(given),
        visibleTo(read, actor),
      ),
    )
    .orderBy(desc(mediations.createdAt), desc(mediations.id))
    .limit(50);
}
