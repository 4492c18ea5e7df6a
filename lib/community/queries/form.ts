// What the register's new-forms open with.
import { and, asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery } from '@/lib/kernel/query';
import { may } from '../policy';
import { findCommunity } from '../queries';

const { grids, households } = tables;

export const newPerson = defineQuery({
  name: 'community.new-person',
  async load(read, { community, household }: { community: string; household?: string }) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const [row] = household
      ? await read
          .select({ id: households.id, code: households.code })
          .from(households)
          .where(and(eq(households.id, household), eq(households.communityId, found.id)))
      : [];
    return { communityId: found.id, household: row ?? null };
  },
  authorize: may('community.add-person'),
  present: ({ loaded: { household } }) => ({
    householdId: household?.id ?? null,
    household: household?.code ?? null,
  }),
});

export const newHousehold = defineQuery({
  name: 'community.new-household',
  async load(read, { community }: { community: string }) {
    const found = await findCommunity(read, community);
    return found && { communityId: found.id };
  },
  authorize: may('community.add-household'),
  present: () => null,
});

export const newGrid = defineQuery({
  name: 'community.new-grid',
  async load(read, { community }: { community: string }) {
    const found = await findCommunity(read, community);
    if (!found) return null;
    const parents = await read
      .select({ value: grids.id, label: grids.name })
      .from(grids)
      .where(and(eq(grids.communityId, found.id), eq(grids.kind, 'grid')))
      .orderBy(asc(grids.name));
    return { communityId: found.id, parents };
  },
  authorize: may('community.add-grid'),
  present: ({ loaded: { parents } }) => ({ parents }),
});
