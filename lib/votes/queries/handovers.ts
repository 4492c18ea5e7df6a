import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayHandOverPapers, rights } from '../policy/challenges';
import { hasPapers } from '../rules/papers';
import { findVote } from './vote';

const { grants, paperHandovers, people, texts } = tables;
const givers = alias(people, 'givers');
const receivers = alias(people, 'receivers');

const findRows = (read: Reader, voteId: string, after: string | undefined) =>
  read
    .select({ handover: paperHandovers, giver: givers.name, receiver: receivers.name, difference: texts.text })
    .from(paperHandovers)
    .innerJoin(givers, eq(givers.id, paperHandovers.giverId))
    .innerJoin(receivers, eq(receivers.id, paperHandovers.receiverId))
    .leftJoin(texts, eq(texts.id, paperHandovers.differenceId))
    .where(
      and(eq(paperHandovers.voteId, voteId), afterCursor(paperHandovers.givenAt, paperHandovers.id, readCursor(after))),
    )
    .orderBy(desc(paperHandovers.givenAt), desc(paperHandovers.id))
    .limit(pageSize + 1);

/** Who else may keep papers. */
const findCounters = (read: Reader, communityId: string, but: string) =>
  read
    .selectDistinct({ value: people.id, label: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(
      and(
        eq(grants.communityId, communityId),
        inArray(grants.role, [...rights['vote.receive-papers']]),
        isNull(grants.endedAt),
        ne(people.id, but),
      ),
    )
    .orderBy(asc(people.name), asc(people.id));

/** 交接 register of a vote's papers, newest first. */
export const showHandovers = defineQuery({
  name: 'vote.handovers',
  async load(read, { after, ...at }: { community: string; ref: string; after?: string | undefined }, { actor }) {
    const vote = await findVote(read, at);
    if (!vote) return null;
    const rows = await findRows(read, vote.id, after);
    const counters = await findCounters(read, vote.communityId, actor.kind === 'user' ? actor.id : '');
    return { ...vote, rows, counters };
  },
  authorize: mayHandOverPapers,
  present({ loaded: v, by: { personId } }) {
    const page = cutPage(v.rows, ({ handover }) => ({ at: handover.givenAt, id: handover.id }));
    return {
      counters: v.counters,
      canGive: hasPapers(v),
      next: page.next,
      rows: page.rows.map(({ handover: h, giver, receiver, difference }) => ({
        id: h.id,
        giver,
        receiver,
        givenAt: h.givenAt,
        receivedAt: h.receivedAt,
        state: h.state,
        stated: { blank: h.blank, issued: h.issued, returned: h.returned },
        found:
          h.receivedAt === null
            ? null
            : { blank: h.blankFound ?? 0, issued: h.issuedFound ?? 0, returned: h.returnedFound ?? 0 },
        difference,
        isForMe: h.state === 'waiting' && h.receiverId === personId,
      })),
    };
  },
});
export type HandoversView = View<typeof showHandovers>;
