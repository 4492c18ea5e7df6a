import { findCommunity } from '@/lib/community/queries';
import { findBuildings } from '@/lib/community/queries/find';
import { defineQuery } from '@/lib/kernel/query';
import { hasAny } from '@/lib/kernel/verdict';
import { mayReport, staff } from '../policy';

/** What the form for reporting needs to know. */
export const newIssue = defineQuery({
  name: 'issue.new',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    return { communityId: community.id, places: await findBuildings(read, community.id) };
  },
  authorize: mayReport,
  present: ({ loaded, actor }) => ({
    buildings: loaded.places.map((p) => ({ value: p.id, label: p.label })),
    /** Staff also write down what came by phone or at the window. */
    asksChannel: hasAny(actor, staff, loaded.communityId),
  }),
});
