import { and, count, eq, ne } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findMyHouseholds } from '@/lib/community/queries/find';

const { people, voteProxies } = tables;

async function shareHousehold(read: Reader, a: string, b: string): Promise<boolean> {
  const of = new Set((await findMyHouseholds(read, a)).map((h) => h.id));
  return (await findMyHouseholds(read, b)).some((h) => of.has(h.id));
}

/** Whom a principal would entrust, and for how many this person stands already. */
export async function findHolder(
  read: Reader,
  { id: voteId, communityId }: { id: string; communityId: string },
  personId: string,
  principalId: string | null,
) {
  const [holder] = await read
    .select({ id: people.id, name: people.name, birthDay: people.birthDay })
    .from(people)
    .where(and(eq(people.id, personId), eq(people.communityId, communityId)));
  if (!holder) return null;
  const [row] = await read
    .select({ n: count() })
    .from(voteProxies)
    .where(and(eq(voteProxies.voteId, voteId), eq(voteProxies.holderId, personId), ne(voteProxies.state, 'void')));
  return {
    ...holder,
    holds: Number(row?.n ?? 0),
    isOfHousehold: principalId !== null && (await shareHousehold(read, principalId, personId)),
  };
}
