import { findCommunity } from '@/lib/community/queries';
import { defineQuery, type View } from '@/lib/kernel/query';
import { allow } from '@/lib/kernel/verdict';

/** What hangs in the mediation room: for everybody, and of no case. */
export const showPoster = defineQuery({
  name: 'mediation.poster',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    return community && { communityId: community.id, community };
  },
  authorize: () => allow(null),
  present: ({ loaded: { community } }) => ({
    committee: `${community.committee}人民调解委员会`,
    phone: community.phone,
    window: community.window,
  }),
});
export type PosterView = View<typeof showPoster>;
