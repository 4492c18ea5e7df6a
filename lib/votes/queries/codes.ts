import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayListCodes } from '../policy/files';
import { findHead, presentHead } from './head';

const { boxCodes } = tables;
const codesPage = 240;
const first = sql<string>`substr(${boxCodes.code}, 1, 1)`;

/** As it stands on the receipt, however it was typed: 7f3k 2m9p qq4t is 7F3K-2M9P-QQ4T. */
export const spellCode = (typed: string) =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 24)
    .replace(/(.{4})(?=.)/g, '$1-');

/** The codes of a certified secret vote in their order, and none beside a choice; `code` begins the list at one's own. */
export const showCodes = defineQuery({
  name: 'vote.codes',
  async load(
    read,
    { code, from, ...at }: { community: string; ref: string; code?: string | undefined; from?: string | undefined },
  ) {
    const vote = await findHead(read, at);
    if (!vote) return null;
    const typed = code ? spellCode(code) : '';
    const isUnreadable = code !== undefined && !typed;
    const begin = typed || spellCode(from ?? '');
    const ofVote = eq(boxCodes.voteId, vote.id);
    const [codes, groups] = await Promise.all([
      read
        .select({ code: boxCodes.code })
        .from(boxCodes)
        .where(and(ofVote, gte(boxCodes.code, begin)))
        .orderBy(asc(boxCodes.code))
        .limit(codesPage + 1),
      read.select({ sign: first, n: sql<number>`count(*)` }).from(boxCodes).where(ofVote).groupBy(first).orderBy(first),
    ]);
    return { ...vote, typed, begin, codes: codes.map((c) => c.code), groups, isUnreadable };
  },
  authorize: mayListCodes,
  present({ loaded: v, now }) {
    const groups = v.groups.map(({ sign, n }) => ({ sign, n: Number(n) }));
    return {
      ...presentHead(v, now),
      total: groups.reduce((sum, { n }) => sum + n, 0),
      groups,
      typed: v.typed,
      /** Something was typed, and nothing of it is a letter or a digit of a code. */
      isUnreadable: v.isUnreadable,
      isFound: v.typed ? v.codes[0] === v.typed : null,
      begin: v.begin,
      codes: v.codes.slice(0, codesPage),
      next: v.codes[codesPage] ?? null,
    };
  },
});
export type CodesView = View<typeof showCodes>;
