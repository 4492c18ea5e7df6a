import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { type Context, defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { clearPair, takeAttempt } from '../attempts';
import { endAllSessions } from '../end-session';
import { stateOf } from '../machine';
import { verifyPassword } from '../password';
import { mayAsSelf } from '../policy';
import { findAccount } from '../queries/account';
import { lockSelf } from '../queries/person';
import { changePasswordInput } from '../schema';

const { accounts } = tables;

const setPassword = defineCommand({
  name: 'account.change-password',
  input: changePasswordInput,
  load: lockSelf,
  authorize: mayAsSelf,
  decide({ input: { isProved, passwordHash }, loaded: { account, personId }, now }) {
    if (!isProved) return fail('wrong_now');
    const state = stateOf(account);
    return ok({
      change: { id: account.id, passwordHash, now },
      transitions: [{ subjectId: personId, event: 'change-password', from: state, to: state }],
      events: [{ type: 'account.password-changed', subjectId: personId, payload: {} }],
    });
  },
  async commit(tx, { id, passwordHash, now }) {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, id));
    await endAllSessions(tx, id, now);
    return {};
  },
  says: { wrong_now: { field: 'passwordNow', text: '现在的密码不对，或者输错的次数太多。请看清楚再输。' } },
});

/** Guesses at the present password count like guesses at the door. */
async function isProved({ store, actor, now }: Context, typed: unknown): Promise<boolean> {
  const account = actor.kind === 'user' ? await findAccount(store.read, actor.id) : null;
  if (!account || typeof typed !== 'string' || !typed || typed.length > 200) return false;
  const attempt = { phone: account.phone, address: 'me' };
  if ((await takeAttempt(store, attempt, now())) !== 'go') return false;
  if (!(await verifyPassword(typed, account.passwordHash))) return false;
  await store.transaction((tx) => clearPair(tx, attempt));
  return true;
}

/** Every session ends, this one too; the present password is checked before the transaction, because it is slow. */
export const changePassword = {
  ...setPassword,
  async run(context: Context, raw: Record<string, unknown>) {
    const { passwordNow, ...rest } = raw;
    return setPassword.run(context, { ...rest, isProved: await isProved(context, passwordNow) });
  },
};
