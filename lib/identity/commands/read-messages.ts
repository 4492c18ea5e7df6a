import { and, eq, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { mayAsSelf } from '../policy';
import { lockSelf } from '../queries/person';

const { messages } = tables;

/** 都看过了: all messages that were there when the page was opened. */
export const readMessages = defineCommand({
  name: 'account.read-messages',
  input: z.object({ until: z.coerce.number().int().min(0).max(8.64e15) }),
  load: lockSelf,
  authorize: mayAsSelf,
  decide: ({ input, loaded: { personId }, now }) =>
    ok({
      change: { personId, until: new Date(input.until), now },
      events: [{ type: 'account.messages-read', subjectId: personId, payload: { until: input.until } }],
    }),
  async commit(tx, { personId, until, now }) {
    await tx
      .update(messages)
      .set({ readAt: now })
      .where(and(eq(messages.personId, personId), isNull(messages.readAt), lte(messages.at, until)));
    return {};
  },
  says: {},
});
