import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { kernelSentences } from '@/lib/kernel/refused';
import { fail, ok } from '@/lib/kernel/result';
import { maySaveRoom } from '../policy/rooms';
import { lockRoom } from '../queries/rooms';
import { roomInput } from '../schema/sittings';

const { mediationRooms: rooms } = tables;

/** 调解室: its name, where it is, and whether it is offered. */
export const saveRoom = defineCommand({
  name: 'mediation.save-room',
  input: roomInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const room = await lockRoom(tx, community.id, input.roomId);
    if (input.roomId && !room) return null;
    const [named] = await tx
      .select({ id: rooms.id })
      .from(rooms)
      .where(and(eq(rooms.communityId, community.id), eq(rooms.name, input.name)));
    return { communityId: community.id, room, namedId: named?.id ?? null };
  },
  authorize: maySaveRoom,
  decide({ input, loaded, newId }) {
    const { communityId, room, namedId } = loaded;
    if (input.version !== (room?.version ?? 0)) return fail('stale');
    if (namedId && namedId !== room?.id) return fail('name_taken');
    const { name, address } = input;
    const id = room?.id ?? newId();
    return ok({
      change: { id, communityId, name, address, isOpen: input.use === 'open', version: input.version + 1 },
      events: [{ type: 'mediation.room-saved', subjectId: id, payload: { version: input.version + 1 } }],
    });
  },
  async commit(tx, { id, ...row }) {
    await tx
      .insert(rooms)
      .values({ id, ...row })
      .onConflictDoUpdate({ target: rooms.id, set: row });
    return { id };
  },
  says: {
    stale: kernelSentences.stale,
    name_taken: { field: 'name', text: '已经有一间叫这个名字的调解室了，请换个名字，或者改那一间。' },
  },
});
