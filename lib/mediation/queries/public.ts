import { and, count, eq, gte, isNotNull, lt } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import type { CaseState } from '../machine';
import { publicCountText, publishCells } from '../rules/suppression';
import { disputeTypes, typeNames } from '../rules/words';

const { mediations } = tables;

const results: { label: string; states: readonly CaseState[] }[] = [
  { label: '达成协议', states: ['performing', 'performed', 'closed'] },
  { label: '没有调成', states: ['failed', 'stopped'] },
  { label: '正在调解', states: ['accepted', 'mediating', 'signing'] },
];

/** Cases accepted this year, for everybody: no cell below 5, and none that a subtraction would give. */
export async function findPublicCounts(read: Reader, communityId: string, now: Date) {
  const year = Number(dayOf(now).slice(0, 4));
  const rows = await read
    .select({ type: mediations.type, state: mediations.state, n: count() })
    .from(mediations)
    .where(
      and(
        eq(mediations.communityId, communityId),
        isNotNull(mediations.acceptedAt),
        gte(mediations.acceptedAt, startOfDay(`${year}-01-01`)),
        lt(mediations.acceptedAt, startOfDay(`${year + 1}-01-01`)),
      ),
    )
    .groupBy(mediations.type, mediations.state);
  const sum = (keep: (r: (typeof rows)[number]) => boolean) => rows.filter(keep).reduce((n, r) => n + r.n, 0);
  const types = publishCells(disputeTypes.map((type) => sum((r) => r.type === type)));
  const outcomes = publishCells(results.map(({ states }) => sum((r) => states.includes(r.state))));
  // One total for both tables: kept back if either would be undone by it.
  const total = [types.total, outcomes.total].find((t) => t.kind !== 'shown') ?? types.total;
  const line = (label: string, i: number, cells: typeof types.cells) => ({
    label,
    text: publicCountText(cells[i]!),
    isShown: cells[i]!.kind === 'shown',
  });
  return {
    year,
    total: publicCountText(total),
    types: disputeTypes.map((type, i) => line(typeNames[type], i, types.cells)),
    results: results.map(({ label }, i) => line(label, i, outcomes.cells)),
  };
}
export type PublicCounts = Awaited<ReturnType<typeof findPublicCounts>>;
