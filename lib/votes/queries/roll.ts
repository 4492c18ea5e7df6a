import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { maskName } from '@/lib/i18n/mask';
import { area } from '@/lib/i18n/number';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Verdict } from '@/lib/kernel/verdict';
import { publicLabel } from '../documents';
import { isStaff, mayEnterPapers, maySee } from '../policy';
import { findHead, presentHead } from './head';

const { electors, people } = tables;
const rollPage = 30;

interface Asked {
  community: string;
  ref: string;
  after?: string | undefined;
  /** All of it, masked, for the paper that is posted. */
  whole?: boolean;
  /** To print ballots of it: for those who run the vote. */
  forBallots?: boolean;
}

/** A page of numbers; a head's units stand together, so a page ends between two numbers. */
const findRows = (read: Reader, voteId: string, after: number, whole: boolean) =>
  read
    .select({
      number: electors.number,
      tally: electors.tally,
      label: sql<string>`min(${electors.label})`,
      units: sql<number>`count(*)`,
      area: sql<number | null>`sum(${electors.area})`,
      name: sql<string | null>`min(${people.name})`,
    })
    .from(electors)
    .leftJoin(people, eq(people.id, electors.personId))
    .where(and(eq(electors.voteId, voteId), gt(electors.number, after)))
    .groupBy(electors.number, electors.tally)
    .orderBy(asc(electors.number))
    .limit(whole ? 20_000 : rollPage + 1);

/** Every row as it was frozen, for whoever checks its hash. */
export const findRoll = (read: Reader, voteId: string) =>
  read.select().from(electors).where(eq(electors.voteId, voteId));

/** The frozen roll, masked as it is posted; those who run the vote see it whole on the screen. */
export const showRoll = defineQuery({
  name: 'vote.roll',
  async load(read, { after, whole = false, forBallots = false, ...at }: Asked) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt) return null;
    return { ...vote, whole, forBallots, rows: await findRows(read, vote.id, Number(after) || 0, whole) };
  },
  authorize: (actor, vote): Verdict => (vote.forBallots ? mayEnterPapers(actor, vote) : maySee(actor, vote)),
  present({ loaded: v, actor, now }) {
    const shown = v.whole ? v.rows : v.rows.slice(0, rollPage);
    const open = isStaff(actor, v.communityId) && !v.whole;
    return {
      ...presentHead(v, now),
      isMasked: !open,
      rows: shown.map((r) => ({
        number: r.number,
        isAdvisory: r.tally === 'advisory',
        label: open ? r.label : publicLabel(r.label),
        units: Number(r.units),
        area: r.area === null ? null : area(Number(r.area)),
        name: r.name ? (open ? r.name : maskName(r.name)) : '还没有确定',
      })),
      next: !v.whole && v.rows.length > rollPage ? String(shown.at(-1)!.number) : null,
    };
  },
});
export type RollView = View<typeof showRoll>;
