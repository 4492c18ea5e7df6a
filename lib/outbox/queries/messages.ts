import { and, desc, eq, isNull } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { afterCursor, type Cursor, pageSize } from '@/lib/kernel/paging';
import { sentenceOf } from '../messages';
import { pathOf } from '../rules';

const { communities, messages } = tables;

/** What one person was told, newest first: a page and one row more (`cutPage`). */
export async function findMessages(read: Reader, personId: string, after: Cursor | null) {
  const rows = await read
    .select({ message: messages, code: communities.code, community: communities.name })
    .from(messages)
    .innerJoin(communities, eq(communities.id, messages.communityId))
    .where(and(eq(messages.personId, personId), afterCursor(messages.at, messages.id, after)))
    .orderBy(desc(messages.at), desc(messages.id))
    .limit(pageSize + 1);
  return rows.map(({ message: m, code, community }) => ({
    id: m.id,
    at: m.at,
    isRead: m.readAt !== null,
    sentence: sentenceOf(m.template),
    href: pathOf({ kind: m.subjectKind, ref: m.subjectRef, communityCode: code }),
    community,
  }));
}

export const countUnread = (read: Reader, personId: string) =>
  read.$count(messages, and(eq(messages.personId, personId), isNull(messages.readAt)));
