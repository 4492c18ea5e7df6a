import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCards as charterCards } from '@/lib/charters/queries/cards';
import { maskName } from '@/lib/i18n/mask';
import { mainRoles } from '@/lib/identity/labels';
import { findCards as issueCards } from '@/lib/issues/queries/cards';
import type { Card } from '@/lib/kernel/cards';
import { pageSize } from '@/lib/kernel/paging';
import { findCards as meetingCards } from '@/lib/meetings/queries/cards';
import { findCards as noticeCards } from '@/lib/notices/queries/cards';
import { findCards as proposalCards } from '@/lib/proposals/queries/cards';
import { findCards as voteCards } from '@/lib/votes/queries/cards';
import { nameOf } from '../rules/event-names';
import { type Group, groupOf, groupWords } from '../rules/groups';

const { auditEvents, grants, people } = tables;

const cardsOf: Partial<Record<Group, (read: Reader, ids: readonly string[]) => Promise<Card[]>>> = {
  issues: issueCards,
  proposals: proposalCards,
  meetings: meetingCards,
  votes: voteCards,
  charters: charterCards,
  notices: noticeCards,
};

/** Only digits: anything else starts the list at its beginning. */
export const readSeq = (after: string | undefined) => (/^\d{1,12}$/.test(after ?? '') ? Number(after) : null);

/** A page of a chain, newest first, with what is public of the records and the roles that the actors held then. */
export async function findEvents(read: Reader, communityId: string, before: number | null) {
  const { seq, at, actorId, type, subjectId } = auditEvents;
  const rows = await read
    .select({ seq, at, actorId, type, subjectId, actorName: people.name })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.actorId))
    .where(and(eq(auditEvents.communityId, communityId), before === null ? undefined : lt(seq, before)))
    .orderBy(desc(seq))
    .limit(pageSize + 1);
  const actors = [...new Set(rows.flatMap((r) => r.actorId ?? []))];
  const held = actors.length
    ? await read
        .select()
        .from(grants)
        .where(and(eq(grants.communityId, communityId), inArray(grants.personId, actors)))
    : [];
  const cards = await Promise.all(
    (Object.keys(cardsOf) as Group[]).map((group) => {
      const ids = rows.filter((r) => groupOf(r.type) === group).map((r) => r.subjectId);
      return cardsOf[group]!(read, [...new Set(ids)]);
    }),
  );
  return { rows, held, cards: cards.flat() };
}
type Found = Awaited<ReturnType<typeof findEvents>>;

/** Who holds an office is named, masked; residents are not, and of mediation nobody is. */
function whoOf({ actorId, actorName, at, type }: Found['rows'][number], held: Found['held']) {
  if (groupOf(type) === 'mediation') return '不公开';
  if (type === 'vote.ballot-cast') return '表决人';
  if (actorId === null) return '系统';
  const then = held.filter((g) => g.personId === actorId && g.since <= at && (g.endedAt === null || g.endedAt > at));
  const offices = then.map((g) => g.role).filter((role) => role !== 'resident');
  return offices.length && actorName ? `${mainRoles(offices)} ${maskName(actorName)}` : '居民';
}

export function presentEvents({ rows, held, cards }: Found) {
  const shown = rows.slice(0, pageSize);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return {
    next: rows.length > pageSize ? `${shown.at(-1)!.seq}` : null,
    rows: shown.map((row) => {
      const card = cardOf.get(row.subjectId);
      const of = { seq: row.seq, at: row.at, who: whoOf(row, held), what: nameOf(row.type) };
      return {
        ...of,
        about: groupWords[groupOf(row.type)],
        record: card ? { href: card.href, title: card.title } : null,
      };
    }),
  };
}
