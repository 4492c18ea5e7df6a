import { sql } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';

const { counters } = tables;

/** The next number of this community, kind and year, taken in the transaction that uses it. Never MAX+1, never reused. */
export async function takeNumber(tx: WriteTx, communityId: string, kind: string, year: number): Promise<number> {
  const [row] = await tx
    .insert(counters)
    .values({ communityId, kind, year, last: 1 })
    .onConflictDoUpdate({
      target: [counters.communityId, counters.kind, counters.year],
      set: { last: sql`${counters.last} + 1` },
    })
    .returning({ last: counters.last });
  return row!.last;
}

/** What people use: `2026-3`. */
export const takeRef = async (tx: WriteTx, communityId: string, kind: string, year: number) =>
  `${year}-${await takeNumber(tx, communityId, kind, year)}`;
