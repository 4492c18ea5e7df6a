import { asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineQuery } from '@/lib/kernel/query';
import { hasAny } from '@/lib/kernel/verdict';
import { mayReport, staff } from '../policy';

const { buildings, estates } = tables;

/** What the form for reporting needs to know. */
export const newIssue = defineQuery({
  name: 'issue.new',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const places = await read
      .select({ id: buildings.id, name: buildings.name, estate: estates.name })
      .from(buildings)
      .innerJoin(estates, eq(estates.id, buildings.estateId))
      .where(eq(buildings.communityId, community.id))
      .orderBy(asc(estates.name), asc(buildings.name))
      .limit(500);
    return { communityId: community.id, places };
  },
  authorize: mayReport,
  present: ({ loaded, actor }) => ({
    buildings: loaded.places.map((p) => ({ value: p.id, label: `${p.estate} ${p.name}` })),
    /** Staff also write down what came by phone or at the window. */
    asksChannel: hasAny(actor, staff, loaded.communityId),
  }),
});
