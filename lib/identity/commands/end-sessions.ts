import { z } from 'zod';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { endAllSessions } from '../end-session';
import { stateOf } from '../machine';
import { mayAsSelf } from '../policy';
import { lockSelf } from '../queries/person';

/** 退出所有设备. */
export const endSessions = defineCommand({
  name: 'account.end-sessions',
  input: z.object({}),
  load: lockSelf,
  authorize: mayAsSelf,
  decide({ loaded: { account, personId }, now }) {
    const state = stateOf(account);
    return ok({
      change: { id: account.id, now },
      transitions: [{ subjectId: personId, event: 'end-sessions', from: state, to: state }],
      events: [{ type: 'account.sessions-ended', subjectId: personId, payload: {} }],
    });
  },
  async commit(tx, { id, now }) {
    await endAllSessions(tx, id, now);
    return {};
  },
  says: {},
});
