import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { clearAll } from '../attempts';
import { accountMachine, stateOf } from '../machine';
import { mayUnlock } from '../policy';
import { lockPerson } from '../queries/person';
import { personInput } from '../schema';

const { accounts } = tables;

/** The clerk opens an account that was locked by too many wrong passwords. */
export const unlockAccount = defineCommand({
  name: 'account.unlock',
  input: personInput,
  load: (tx, { community, person }) => lockPerson(tx, community, person),
  authorize: mayUnlock,
  decide({ loaded: { id: personId, account } }) {
    const from = stateOf(account);
    const to = accountMachine.next(from, 'unlock');
    if (!to.ok) return to;
    return ok({
      change: { personId, phone: account?.phone ?? '' },
      transitions: [{ subjectId: personId, event: 'unlock', from, to: to.value }],
      events: [{ type: 'account.unlocked', subjectId: personId, payload: {} }],
    });
  },
  async commit(tx, { personId, phone }) {
    await tx.update(accounts).set({ lockedAt: null }).where(eq(accounts.personId, personId));
    await clearAll(tx, phone);
    return { personId };
  },
  says: { illegal_transition: '这个账号没有锁住，不用开锁。' },
});
