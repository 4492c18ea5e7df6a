import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/fields';
import { ok } from '@/lib/kernel/result';
import { accountMachine, stateOf } from '../machine';
import { mayAsSystem } from '../policy';
import { lockAccountRow } from '../queries/account';

const { accounts } = tables;

/** Fifty wrong passwords in a day. A clerk or a slip opens the account again. */
export const lockAccount = defineCommand({
  name: 'account.lock',
  input: z.object({ accountId: id() }),
  load: (tx, { accountId }) => lockAccountRow(tx, eq(accounts.id, accountId)),
  authorize: mayAsSystem,
  decide({ loaded: { id, personId, ...account }, now }) {
    const from = stateOf(account);
    const to = accountMachine.next(from, 'lock');
    if (!to.ok) return to;
    return ok({
      change: { id, lockedAt: now },
      transitions: [{ subjectId: personId, event: 'lock', from, to: to.value }],
      tells: [{ to: { role: 'clerk' }, template: 'account.locked', subject: { kind: 'people', id: personId } }],
      events: [{ type: 'account.locked', subjectId: personId, payload: {} }],
    });
  },
  async commit(tx, { id, lockedAt }) {
    await tx.update(accounts).set({ lockedAt }).where(eq(accounts.id, id));
  },
  says: { illegal_transition: '这个账号已经锁住了。' },
});
