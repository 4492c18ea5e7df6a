import { and, desc, eq, inArray, ne, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCards as articleCards } from '@/lib/charters/queries/articles';
import { findCards as charterCards } from '@/lib/charters/queries/cards';
import { findCards as issueCards } from '@/lib/issues/queries/cards';
import type { Card } from '@/lib/kernel/cards';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow } from '@/lib/kernel/verdict';
import { findCards as mediationCards } from '@/lib/mediation/queries/cards';
import { findCards as meetingCards } from '@/lib/meetings/queries/cards';
import { findCards as noticeCards } from '@/lib/notices/queries/cards';
import { findCards as proposalCards } from '@/lib/proposals/queries/cards';
import { findCards as voteCards } from '@/lib/votes/queries/cards';
import { lineUp } from './rules';

const { links } = tables;
const limit = 60;

type Cards = (read: Reader, ids: readonly string[], actor: Actor) => Promise<Card[]>;
const cardsOf: Record<Card['kind'], Cards> = {
  issues: issueCards,
  proposals: proposalCards,
  meetings: meetingCards,
  votes: voteCards,
  charters: charterCards,
  articles: articleCards,
  notices: noticeCards,
  mediation: mediationCards,
};

/** One article can found thousands of notices: of a thread only the newest three are drawn, and the one looked at. */
const drawnNotices = 3;

async function findLinks(read: Reader, subjectId: string) {
  // A notice may hang on an issue and on an article, and so on two threads.
  const own = await read
    .select()
    .from(links)
    .where(or(eq(links.toId, subjectId), eq(links.fromId, subjectId)))
    .orderBy(desc(links.at))
    .limit(limit);
  if (!own.length) return [];
  const inThread = inArray(links.threadId, [...new Set(own.map((l) => l.threadId))]);
  const [trunk, notices] = await Promise.all([
    read
      .select()
      .from(links)
      .where(and(inThread, ne(links.toKind, 'notices')))
      .orderBy(links.at)
      .limit(limit),
    // A notice shows its own way, not its neighbours.
    own.some((l) => l.toId === subjectId && l.toKind === 'notices')
      ? []
      : read
          .select()
          .from(links)
          .where(and(inThread, eq(links.toKind, 'notices')))
          .orderBy(desc(links.at))
          .limit(drawnNotices),
  ]);
  return [...trunk, ...notices, ...own.filter((l) => l.toId === subjectId)];
}

/** From the first report to the last check: the records that this one grew out of and grew into, as far as the viewer may know. */
export const showThread = defineQuery({
  name: 'thread.show',
  async load(read, { id }: { id: string }, { actor }) {
    const found = await findLinks(read, id);
    // Of a charter's articles only this one, and those that a drawn notice rests on.
    const ends = found
      .flatMap((l) => [
        { kind: l.fromKind as Card['kind'], id: l.fromId, isDrawn: true },
        { kind: l.toKind as Card['kind'], id: l.toId, isDrawn: l.toKind !== 'articles' || l.toId === id },
      ])
      .filter((e) => e.isDrawn);
    const kinds = [...new Set(ends.map((e) => e.kind))];
    const cards = await Promise.all(
      kinds.map((kind) =>
        cardsOf[kind](read, [...new Set(ends.filter((e) => e.kind === kind).map((e) => e.id))], actor),
      ),
    );
    return { id, cards: cards.flat() };
  },
  authorize: () => allow(null),
  present: ({ loaded }) => lineUp(loaded.cards, loaded.id),
});

export type ThreadView = View<typeof showThread>;
