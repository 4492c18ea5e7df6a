// Counting thousands of ballots takes its time, and in a rush everybody opens a page that says how many there are.
import type { Reader } from '@/db';

/** Where fewer took part it is counted anew for each page. */
const large = 2_000;
/** So 5,720 are counted twice in a second at most, 100,000 every ten seconds. */
const perMillisecond = 10;
const most = 100;

interface Kept<Row> {
  rows: Row[];
  until: number;
}

/** The same find, that remembers a large answer for a moment. */
export function keepLarge<Row extends { heads: number }>(
  find: (read: Reader, voteIds: readonly string[]) => Promise<Row[]>,
  clock: () => number = () => performance.now(),
) {
  const kept = new Map<string, Kept<Row>>();
  return async (read: Reader, voteIds: readonly string[]): Promise<Row[]> => {
    const key = voteIds.join();
    const known = kept.get(key);
    if (known && clock() < known.until) return known.rows;
    kept.delete(key);
    const rows = await find(read, voteIds);
    const heads = rows.reduce((sum, row) => sum + row.heads, 0);
    if (heads < large) return rows;
    if (kept.size >= most) kept.clear();
    kept.set(key, { rows, until: clock() + heads / perMillisecond });
    return rows;
  };
}
