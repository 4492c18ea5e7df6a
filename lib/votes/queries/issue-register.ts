import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { isOnScreen } from '@/db/schema/channel-words';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayEnterPapers } from '../policy';
import { findHead, presentHead } from './head';
import { numberAfter } from './roll';

const { ballots, electors, paperReturns, people, voteMarks } = tables;
/** Numbers in one file: a Word file of thousands of rows would hold up the server. */
const registerBatch = 300;

/** Who was handed a ballot or has voted, and never what. Of a secret vote only the marks know. */
const findRows = (read: Reader, voteId: string, after: number) =>
  read
    .select({
      number: electors.number,
      tally: electors.tally,
      label: sql<string>`min(${electors.label})`,
      units: sql<number>`count(*)`,
      name: sql<string | null>`min(${people.name})`,
      channel: sql<string | null>`min(coalesce(${voteMarks.channel}, ${ballots.channel}))`,
      returned: sql<string | null>`min(${paperReturns.channel})`,
    })
    .from(electors)
    .leftJoin(people, eq(people.id, electors.personId))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(paperReturns, and(eq(paperReturns.voteId, electors.voteId), eq(paperReturns.number, electors.number)))
    .where(and(eq(electors.voteId, voteId), gt(electors.number, after)))
    .groupBy(electors.number, electors.tally)
    .orderBy(asc(electors.number))
    .limit(registerBatch + 1);

/** 发票登记表, with the names as they are on the roll: each look is in the access log. */
export const showIssueRegister = defineQuery({
  name: 'vote.issue-register',
  async load(read, { after, ...at }: { community: string; ref: string; after?: string | undefined }) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || vote.mode === 'hands') return null;
    return { ...vote, rows: await findRows(read, vote.id, numberAfter(after)) };
  },
  authorize: mayEnterPapers,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '发票登记表' }),
  present({ loaded: v, now }) {
    const shown = v.rows.slice(0, registerBatch);
    return {
      ...presentHead(v, now),
      rows: shown.map((r) => ({
        number: r.number,
        isAdvisory: r.tally === 'advisory',
        label: r.label,
        units: Number(r.units),
        name: r.name ?? '还没有确定',
        onScreen: isOnScreen(r.channel),
        handed: r.channel !== null && !isOnScreen(r.channel),
        returned: r.returned !== null,
      })),
      next: v.rows.length > registerBatch ? String(shown.at(-1)!.number) : null,
    };
  },
});
export type IssueRegisterView = View<typeof showIssueRegister>;
