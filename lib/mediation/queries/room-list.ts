import { findCommunity } from '@/lib/community/queries';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayListRooms, maySaveRoom } from '../policy/rooms';
import { findRooms, findTaken } from './rooms';

/** The rooms of the committee and when each is taken. */
export const listRooms = defineQuery({
  name: 'mediation.rooms',
  async load(read, { community: code }: { community: string }, { now }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const { id } = community;
    return { communityId: id, rooms: await findRooms(read, id), taken: await findTaken(read, id, now) };
  },
  authorize: mayListRooms,
  present: ({ loaded: { communityId, rooms: all, taken }, actor }) => ({
    can: { save: maySaveRoom(actor, { communityId }).ok },
    rooms: all.map((room) => ({
      ...{ id: room.id, name: room.name, address: room.address, isOpen: room.isOpen, version: room.version },
      taken: taken.filter((t) => t.roomId === room.id).map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt })),
    })),
  }),
});
export type RoomsView = View<typeof listRooms>;
