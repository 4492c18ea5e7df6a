import { and, count, eq, gte, isNotNull, lt, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import type { CaseState } from '../machine';
import { succeededStates } from '../rules/statistics';
import { few, fivesText } from '../rules/suppression';
import { disputeTypes, typeNames } from '../rules/words';
import { countedState, isFirst } from './counted';

const { mediations } = tables;

const results: { label: string; states: readonly CaseState[] }[] = [
  { label: '达成协议', states: succeededStates },
  { label: '没有调成', states: ['failed', 'stopped'] },
  { label: '正在调解', states: ['accepted', 'mediating', 'signing'] },
];

/** Cases accepted this year, for everybody, in fives: two looks a day apart do not tell of one neighbour either. */
export async function findPublicCounts(read: Reader, communityId: string, now: Date) {
  const year = Number(dayOf(now).slice(0, 4));
  const rows = await read
    .select({ type: mediations.type, state: countedState, n: count() })
    .from(mediations)
    .where(
      and(
        eq(mediations.communityId, communityId),
        isNotNull(mediations.acceptedAt),
        isFirst,
        gte(mediations.acceptedAt, startOfDay(`${year}-01-01`)),
        lt(mediations.acceptedAt, startOfDay(`${year + 1}-01-01`)),
      ),
    )
    .groupBy(mediations.type, sql.raw('2'));
  const sum = (keep: (r: (typeof rows)[number]) => boolean) => rows.filter(keep).reduce((n, r) => n + r.n, 0);
  const line = (label: string, n: number) => ({ label, text: fivesText(n, '件'), isShown: n >= few });
  return {
    year,
    total: fivesText(
      sum(() => true),
      '件',
    ),
    types: disputeTypes.map((type) =>
      line(
        typeNames[type],
        sum((r) => r.type === type),
      ),
    ),
    results: results.map(({ label, states }) =>
      line(
        label,
        sum((r) => states.includes(r.state)),
      ),
    ),
  };
}
export type PublicCounts = Awaited<ReturnType<typeof findPublicCounts>>;
