// Candidates whom the register knows: only where the name is one person's in the community.
import { and, eq, inArray } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import type { Office } from '../schema/offices';
import type { BallotItem } from '../tally/answers';

const { people } = tables;

/** Name → id. */
export async function findNamed(read: Reader, communityId: string, offices: readonly Office[]) {
  const names = [...new Set(offices.flatMap((office) => office.names))].slice(0, 200);
  if (!names.length) return new Map<string, string>();
  const rows = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.communityId, communityId), inArray(people.name, names)));
  const ids = Map.groupBy(rows, (row) => row.name);
  return new Map([...ids].flatMap(([name, same]) => (same.length === 1 ? [[name, same[0]!.id] as const] : [])));
}

export const named = (items: readonly BallotItem[], known: ReadonlyMap<string, string>): BallotItem[] =>
  items.map((item) => ({
    ...item,
    options: item.options.map((option) => {
      const personId = option.personId ?? known.get(option.label);
      return personId ? { ...option, personId } : option;
    }),
  }));
