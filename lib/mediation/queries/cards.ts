import { and, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Card } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { caseStateLabels } from '../machine';
import { visibleTo } from './visible';

const { communities, mediations } = tables;

/** Those of these cases that the actor may see on a list; of the others not even that they exist. */
export async function findCards(read: Reader, ids: readonly string[], actor: Actor): Promise<Card[]> {
  if (!ids.length || actor.kind !== 'user') return [];
  const rows = await read
    .select({
      id: mediations.id,
      ref: mediations.ref,
      title: mediations.title,
      state: mediations.state,
      at: mediations.createdAt,
      code: communities.code,
    })
    .from(mediations)
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(and(inArray(mediations.id, [...ids]), visibleTo(read, actor)));
  return rows.map((r) => ({
    kind: 'mediation',
    id: r.id,
    title: r.title,
    href: `/c/${r.code}/mediation/${r.ref}`,
    state: caseStateLabels[r.state],
    at: r.at,
  }));
}
