import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { ElectorSource } from '@/lib/community/queries/electorate';
import { maskName } from '@/lib/i18n/mask';
import { area } from '@/lib/i18n/number';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Verdict } from '@/lib/kernel/verdict';
import { publicLabel } from '../documents';
import { isStaff, mayEnterPapers, maySee } from '../policy';
import { findHead, presentHead } from './head';
import { changeLine, findChanges } from './roll-changes';

const { electors, people } = tables;
/** A number on the roll, out of an address where anything may stand. */
export const numberAfter = (after: string | undefined) => (/^\d{1,7}$/.test(after ?? '') ? Number(after) : 0);
const rollPage = 30;
/** Numbers in one posted file. */
const rollBatch = 1000;

interface Asked {
  community: string;
  ref: string;
  after?: string | undefined;
  /** Masked whoever asks, and in large batches: for the paper that is posted. */
  posted?: boolean;
  /** To print ballots of it: for those who run the vote. */
  forBallots?: boolean;
}

/** A page of numbers; a head's units stand together, so a page ends between two numbers. */
const findRows = (read: Reader, voteId: string, after: number, limit: number) =>
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
    .limit(limit);

/** The roll of an election as the source of the one for its later ballot. */
export const findElectors = (read: Reader, voteId: string): Promise<ElectorSource[]> =>
  read
    .select({
      unitKey: electors.unitKey,
      label: electors.label,
      personId: electors.personId,
      ownerKey: electors.ownerKey,
      area: electors.area,
    })
    .from(electors)
    .where(and(eq(electors.voteId, voteId), eq(electors.tally, 'statutory')));

/** Every row as it was frozen, for whoever checks its hash. */
export const findRoll = (read: Reader, voteId: string) =>
  read.select().from(electors).where(eq(electors.voteId, voteId));

/** The frozen roll, masked as it is posted; those who run the vote see it whole on the screen. */
export const showRoll = defineQuery({
  name: 'vote.roll',
  async load(read, { after, posted = false, forBallots = false, ...at }: Asked) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt || (forBallots && vote.mode === 'hands')) return null;
    const size = posted ? rollBatch : rollPage;
    const rows = await findRows(read, vote.id, numberAfter(after), size + 1);
    return { ...vote, posted, forBallots, size, rows, changes: await findChanges(read, vote.id) };
  },
  authorize: (actor, vote): Verdict => (vote.forBallots ? mayEnterPapers(actor, vote) : maySee(actor, vote)),
  present({ loaded: v, actor, now }) {
    const shown = v.rows.slice(0, v.size);
    const open = isStaff(actor, v.communityId) && !v.posted;
    return {
      ...presentHead(v, now),
      isMasked: !open,
      changes: v.changes.map(changeLine(open)),
      rows: shown.map((r) => ({
        number: r.number,
        isAdvisory: r.tally === 'advisory',
        label: open ? r.label : publicLabel(r.label),
        units: Number(r.units),
        area: r.area === null ? null : area(Number(r.area)),
        name: r.name ? (open ? r.name : maskName(r.name)) : '还没有确定',
      })),
      next: v.rows.length > v.size ? String(shown.at(-1)!.number) : null,
    };
  },
});
export type RollView = View<typeof showRoll>;
