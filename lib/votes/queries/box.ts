// What a secret vote is counted from, before and after its box is opened.
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { screenChannels } from '@/db/schema/channel-words';
import { canonical } from '@/lib/kernel/events';
import { countBox } from '../tally/item';
import type { Asked, PaperTotals } from './count';
import type { Result } from './vote';

const { auditEvents, boxChoices, boxCodes, boxKeepers, bundleCounts, people, sealedBallots, voteMarks } = tables;

export const findKeepers = (read: Reader, voteId: string) =>
  read
    .select({
      nth: boxKeepers.nth,
      personId: boxKeepers.personId,
      name: people.name,
      publicKey: boxKeepers.publicKey,
      at: boxKeepers.at,
    })
    .from(boxKeepers)
    .innerJoin(people, eq(people.id, boxKeepers.personId))
    .where(eq(boxKeepers.voteId, voteId))
    .orderBy(asc(boxKeepers.nth));
export type Keeper = Awaited<ReturnType<typeof findKeepers>>[number];

export const findSealed = (read: Reader, voteId: string) =>
  read
    .select({ electorId: sealedBallots.electorId, sealed: sealedBallots.sealed })
    .from(sealedBallots)
    .where(eq(sealedBallots.voteId, voteId));

/** The chain's word for each ballot that was cast: SHA-256 of what was sealed. */
export async function findSeals(read: Reader, { id, communityId }: { id: string; communityId: string }) {
  const rows = await read
    .select({ payload: auditEvents.payload })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.communityId, communityId),
        eq(auditEvents.subjectId, id),
        eq(auditEvents.type, 'vote.secret-cast'),
      ),
    );
  return rows.map(({ payload }) => String((payload as { seal?: unknown }).seal));
}

/** How many heads voted on a screen: the own one, and that of the hall. */
export async function findScreenMarks(read: Reader, voteId: string) {
  const rows = await read
    .select({ channel: voteMarks.channel, heads: sql<number>`count(*)` })
    .from(voteMarks)
    .where(and(eq(voteMarks.voteId, voteId), inArray(voteMarks.channel, [...screenChannels])))
    .groupBy(voteMarks.channel);
  return rows.map(({ channel, heads }) => ({ channel, heads: Number(heads) }));
}

export async function findBox(read: Reader, voteId: string) {
  const ballots = await read
    .select({ id: boxChoices.id, item: boxChoices.item, answer: boxChoices.answer })
    .from(boxChoices)
    .where(eq(boxChoices.voteId, voteId));
  const codes = await read.select({ code: boxCodes.code }).from(boxCodes).where(eq(boxCodes.voteId, voteId));
  return { ballots, receipts: codes.map(({ code }) => code) };
}
export type Box = Awaited<ReturnType<typeof findBox>>;

type BundleRow = typeof bundleCounts.$inferSelect;
export interface Bundle {
  bundle: number;
  rounds: BundleRow[];
  /** Two people counted the same, or a third has decided. */
  settled: BundleRow | null;
}
const isSame = (a: BundleRow, b: BundleRow) => a.papers === b.papers && canonical(a.counts) === canonical(b.counts);

export async function findBundles(read: Reader, voteId: string): Promise<Bundle[]> {
  const rows = await read
    .select()
    .from(bundleCounts)
    .where(eq(bundleCounts.voteId, voteId))
    .orderBy(asc(bundleCounts.bundle), asc(bundleCounts.round));
  return [...new Set(rows.map((r) => r.bundle))].map((bundle) => {
    const rounds = rows.filter((r) => r.bundle === bundle);
    const [first, second, third] = rounds;
    const settled = third ?? (first && second && isSame(first, second) ? second : null);
    return { bundle, rounds, settled };
  });
}

/** The same from the same box, at the count and at each certification. */
export function resultOfBox(
  { rule, items, heads }: Asked & { heads: number | null },
  of: {
    screens: readonly { channel: string; heads: number }[];
    ballots: readonly { item: number; answer: string }[];
    byChannel: Record<string, { returned: number }>;
    paper: PaperTotals;
  },
): Result {
  const { issued, returned } = of.paper;
  const papers = Object.entries(of.byChannel).map(([channel, c]) => ({ channel, heads: c.returned }));
  return {
    items: items.map((item) => {
      const answers = of.ballots.filter((b) => b.item === item.nth).map((b) => b.answer);
      return countBox(rule, item, heads ?? 0, answers);
    }),
    channels: [...of.screens, ...papers]
      .filter((c) => c.heads > 0)
      .sort((a, b) => (a.channel < b.channel ? -1 : 1))
      .map((c) => ({ tally: 'statutory', ...c })),
    papers: { issued, returned, refused: 0 },
  };
}
