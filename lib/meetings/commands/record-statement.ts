import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRecordStatement } from '../policy';
import { findItems, findSeats, lockMeeting } from '../queries/meeting';
import { statementInput } from '../schema';

const { meetingStatements } = tables;

/** What was said, by whom, in which turn. A third turn is noted, not refused: two is practice. */
export const recordStatement = defineCommand({
  name: 'meeting.record-statement',
  input: statementInput,
  async load(tx, input) {
    const meeting = await lockMeeting(tx, input);
    if (!meeting) return null;
    const item = (await findItems(tx, meeting.id)).find((i) => i.id === input.item) ?? null;
    const seat = (await findSeats(tx, meeting.id)).find((s) => s.personId === input.speakerId && s.signedInAt);
    const turns = await tx.$count(
      meetingStatements,
      and(eq(meetingStatements.itemId, input.item), eq(meetingStatements.speakerId, input.speakerId)),
    );
    return { ...meeting, item, seat: seat ?? null, turns };
  },
  authorize: mayRecordStatement,
  decide({ input, loaded, now, newId, write }) {
    const { id: meetingId, ref, communityId, item, turns } = loaded;
    if (loaded.state !== 'open' || !item || item.decidedAt) return fail('illegal_transition');
    if (!loaded.seat) return fail('not_present');
    const id = newId();
    const text = write(id, input.kind, input.text);
    const { speakerId, kind, stance } = input;
    return ok({
      change: {
        ref,
        row: {
          ...{ id, communityId, meetingId, itemId: item.id, speakerId, kind, stance },
          turn: turns + 1,
          textId: text.id,
          at: now,
        },
      },
      texts: [text],
      events: [
        {
          type: 'meeting.statement-recorded',
          subjectId: meetingId,
          payload: { statement: id, item: item.id, kind, stance, turn: turns + 1, text: text.hash },
        },
      ],
    });
  },
  async commit(tx, { ref, row }) {
    await tx.insert(meetingStatements).values(row);
    return { ref };
  },
  says: {
    illegal_transition: '只有正在开会、这件议题还没有决定时，才能记发言。',
    not_present: { field: 'speakerId', text: '这个人还没有签到，请先签到再记。' },
  },
});
