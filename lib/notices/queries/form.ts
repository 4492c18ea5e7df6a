import { findCommunity } from '@/lib/community/queries';
import { findBuildings } from '@/lib/community/queries/find';
import { findIssue } from '@/lib/issues/queries/issue';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayFind, mayLogSelfCleared } from '../policy';
import { isCategory } from '../rules';

const placeOptions = (places: Awaited<ReturnType<typeof findBuildings>>) =>
  places.map((p) => ({ value: p.id, label: p.label }));

/** What the form for a hazard needs to know; an issue it grows out of fills in what is known. */
export const newNotice = defineQuery({
  name: 'notice.new',
  async load(read, { community: code, issue: ref }: { community: string; issue?: string | undefined }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const [places, issue] = await Promise.all([
      findBuildings(read, community.id),
      ref && /^\d{4}-\d{1,9}$/.test(ref) ? findIssue(read, code, ref) : null,
    ]);
    return { communityId: community.id, places, issue };
  },
  authorize: mayFind,
  present: ({ loaded: { places, issue }, now }) => ({
    buildings: placeOptions(places),
    checkedAt: `${dayOf(now)}T${clockOf(now)}`,
    issue: issue && {
      ref: issue.ref,
      title: issue.title,
      place: issue.place,
      buildingId: issue.buildingId,
      category: isCategory(issue.category) ? issue.category : null,
    },
  }),
});

export const newSelfCleared = defineQuery({
  name: 'notice.new-self-cleared',
  async load(read, { community: code }: { community: string }) {
    const community = await findCommunity(read, code);
    return community && { communityId: community.id, places: await findBuildings(read, community.id) };
  },
  authorize: mayLogSelfCleared,
  present: ({ loaded, now }) => ({ buildings: placeOptions(loaded.places), today: dayOf(now) }),
});

export type NewNoticeView = View<typeof newNotice>;
