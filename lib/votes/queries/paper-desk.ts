import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { canonical } from '@/lib/kernel/events';
import { defineQuery, type View } from '@/lib/kernel/query';
import { readTold } from '../commands/tell-papers';
import { mayEnterPapers, mayResolvePaper } from '../policy';
import { paperChannels } from '../schema';
import { spellAnswers } from '../tally/answers';
import { findPaperTotals } from './count';
import { channelWords, findHead, presentHead } from './head';

const { paperEntries, people } = tables;
const first = alias(paperEntries, 'first_entry');
const second = alias(paperEntries, 'second_entry');
const third = alias(paperEntries, 'third_entry');
const firstBy = alias(people, 'first_by');
const secondBy = alias(people, 'second_by');
const shown = 50;

/** Read twice and not the same, nobody has decided yet. */
async function findDifferences(read: Reader, voteId: string) {
  const rows = await read
    .select({
      number: first.number,
      a: { answers: first.answers, channel: first.channel, byId: first.byId, by: firstBy.name },
      b: { answers: second.answers, channel: second.channel, byId: second.byId, by: secondBy.name },
    })
    .from(first)
    .innerJoin(second, and(eq(second.voteId, first.voteId), eq(second.number, first.number), eq(second.round, 2)))
    .leftJoin(third, and(eq(third.voteId, first.voteId), eq(third.number, first.number), eq(third.round, 3)))
    .innerJoin(firstBy, eq(firstBy.id, first.byId))
    .innerJoin(secondBy, eq(secondBy.id, second.byId))
    .where(and(eq(first.voteId, voteId), eq(first.round, 1), isNull(third.id)))
    .orderBy(asc(first.number));
  return rows.filter(({ a, b }) => canonical(a.answers) !== canonical(b.answers) || a.channel !== b.channel);
}

/** Numbers that one person has read and a second one has not; never what was read. */
async function findHalfRead(read: Reader, voteId: string) {
  const rows = await read
    .select({ number: first.number, byId: first.byId })
    .from(first)
    .leftJoin(second, and(eq(second.voteId, first.voteId), eq(second.number, first.number), eq(second.round, 2)))
    .where(and(eq(first.voteId, voteId), eq(first.round, 1), isNull(second.id)))
    .orderBy(asc(first.number))
    .limit(shown + 1);
  return rows;
}

/** The counters' table: the register, a page to enter, what waits for the second person and for the third. */
export const showPaperDesk = defineQuery({
  name: 'vote.paper-desk',
  async load(read, { told, ...at }: { community: string; ref: string; told?: string | undefined }) {
    const vote = await findHead(read, at);
    // Raised hands have no papers: their desk is another one.
    if (!vote || vote.mode === 'hands') return null;
    const [totals, differences, halfRead] = await Promise.all([
      findPaperTotals(read, vote.id),
      findDifferences(read, vote.id),
      findHalfRead(read, vote.id),
    ]);
    return { ...vote, totals, differences, halfRead, told: readTold(told) };
  },
  authorize: mayEnterPapers,
  present({ loaded: v, by: { personId }, actor, now }) {
    const head = presentHead(v, now);
    return {
      ...head,
      totals: v.totals,
      told: v.told,
      paperChannels: paperChannels
        .filter((c) => v.channels.includes(c))
        .map((value) => ({ value, label: `${channelWords[value]}的票` })),
      halfRead: {
        mine: v.halfRead.filter((e) => e.byId === personId).map((e) => e.number),
        others: v.halfRead.filter((e) => e.byId !== personId).map((e) => e.number),
      },
      differences: v.differences.map(({ number, a, b }) => ({
        number,
        a: { word: spellAnswers(v.items, a.answers), channel: channelWords[a.channel], by: a.by },
        b: { word: spellAnswers(v.items, b.answers), channel: channelWords[b.channel], by: b.by },
        channel: a.channel,
        canResolve:
          v.state === 'announced' && mayResolvePaper(actor, v).ok && a.byId !== personId && b.byId !== personId,
      })),
      isOpen: v.state === 'announced' && now >= v.opensAt,
    };
  },
});
export type PaperDeskView = View<typeof showPaperDesk>;
