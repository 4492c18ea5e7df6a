import { defineQuery, type View } from '@/lib/kernel/query';
import { mayOpen } from '../policy';
import { findMeeting } from './meeting';
import { findSeated, findSurroundings } from './record';

/** The sheet that members sign on paper: their names, for those who keep the meeting. */
export const showSignInSheet = defineQuery({
  name: 'meeting.sign-in-sheet',
  async load(read, at: { community: string; ref: string }) {
    const meeting = await findMeeting(read, at);
    if (!meeting?.announcedAt) return null;
    const [seated, around] = await Promise.all([findSeated(read, meeting.id), findSurroundings(read, meeting.id)]);
    return { ...meeting, seated, around };
  },
  authorize: mayOpen,
  present: ({ loaded: { seated, around, ref, title, place, startsAt } }) => ({
    ...{ ref, title, place, startsAt },
    committee: around.committee,
    names: seated.filter((s) => s.seat.capacity === 'member').map((s) => s.name ?? ''),
  }),
});

export type SignInSheetView = View<typeof showSignInSheet>;
