import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { afterCursor, pageSize, readCursor } from '@/lib/kernel/paging';
import type { Actor } from '@/lib/kernel/verdict';

const { people, proposalComments, texts } = tables;

const columns = {
  id: proposalComments.id,
  stance: proposalComments.stance,
  version: proposalComments.version,
  at: proposalComments.at,
  name: people.name,
  text: texts.text,
};

/** What counts now, newest first, a page of it. */
export const findComments = (read: Reader, proposalId: string, after?: string) =>
  read
    .select(columns)
    .from(proposalComments)
    .innerJoin(people, eq(people.id, proposalComments.personId))
    .leftJoin(texts, eq(texts.id, proposalComments.textId))
    .where(
      and(
        eq(proposalComments.proposalId, proposalId),
        isNull(proposalComments.supersededAt),
        afterCursor(proposalComments.at, proposalComments.id, readCursor(after)),
      ),
    )
    .orderBy(desc(proposalComments.at), desc(proposalComments.id))
    .limit(pageSize + 1);
export type CommentRow = Awaited<ReturnType<typeof findComments>>[number];

/** This viewer's own stances, the one that counts first. */
export const findOwnComments = async (read: Reader, proposalId: string, actor: Actor) =>
  actor.kind === 'user'
    ? read
        .select(columns)
        .from(proposalComments)
        .innerJoin(people, eq(people.id, proposalComments.personId))
        .leftJoin(texts, eq(texts.id, proposalComments.textId))
        .where(and(eq(proposalComments.proposalId, proposalId), eq(proposalComments.personId, actor.id)))
        .orderBy(desc(proposalComments.version))
        .limit(pageSize)
    : [];

export const countStances = async (read: Reader, proposalId: string) => {
  const rows = await read
    .select({ stance: proposalComments.stance, n: count() })
    .from(proposalComments)
    .where(and(eq(proposalComments.proposalId, proposalId), isNull(proposalComments.supersededAt)))
    .groupBy(proposalComments.stance);
  const of = (stance: string) => Number(rows.find((r) => r.stance === stance)?.n ?? 0);
  return { for: of('for'), against: of('against'), suggest: of('suggest') };
};
