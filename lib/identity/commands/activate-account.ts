import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand, type Outcome } from '@/lib/kernel/command';
import { refused } from '@/lib/kernel/refused';
import { fail, ok } from '@/lib/kernel/result';
import { clearAll } from '../attempts';
import { endAllSessions } from '../end-session';
import { accountMachine, stateOf } from '../machine';
import { mayWithSlip } from '../policy';
import { isKnownCode, lockSlip } from '../queries/slip';
import { isOpen } from '../rules';
import { activateInput, codeInput } from '../schema';
import { hashCode } from '../slip-code';
import { saveAccount } from './save-account';

const { grants, slips } = tables;
const unknownCode = { field: 'code', text: '没有这个户码。请对着纸条，一组一组再输一次。' };

/** What a slip does, once: it opens the account, or gives it a new password, ends every session and unlocks it. */
const openBySlip = defineCommand({
  name: 'account.activate',
  input: activateInput,
  load: (tx, { code, phone }) => lockSlip(tx, hashCode(code), phone),
  authorize: mayWithSlip,
  decide({ input, loaded: slip, now, newId }) {
    if (!isOpen(slip, now)) return fail('used_up');
    if (slip.isPhoneTaken) return fail('phone_taken');
    const event = slip.account ? 'reset' : 'activate';
    const from = stateOf(slip.account);
    const to = accountMachine.next(from, event);
    // A slip that was to open an account, while another one opened it.
    if (!to.ok || event !== slip.purpose) return fail('used_up');
    const { personId, communityId } = slip;
    const accountId = slip.account?.id ?? newId();
    const grant = slip.becomesResident ? { id: newId(), communityId, personId, role: 'resident' as const } : null;
    const { phone, passwordHash } = input;
    return ok({
      change: { slipId: slip.id, isNew: !slip.account, accountId, personId, phone, passwordHash, grant, at: now },
      transitions: [{ subjectId: personId, event, from, to: to.value }],
      events: [
        {
          type: event === 'reset' ? 'account.reset' : 'account.activated',
          subjectId: personId,
          payload: { slip: slip.id },
        },
        ...(grant
          ? [{ type: 'role.granted', subjectId: personId, payload: { grant: grant.id, role: grant.role } }]
          : []),
      ],
    });
  },
  async commit(tx, { slipId, grant, accountId, phone, at, ...account }) {
    await tx.update(slips).set({ usedAt: at }).where(eq(slips.id, slipId));
    await saveAccount(tx, { ...account, accountId, phone, at });
    await endAllSessions(tx, accountId, at);
    await clearAll(tx, phone);
    if (grant) await tx.insert(grants).values({ ...grant, gridId: null, grantedById: null, since: at, endedAt: null });
    return { accountId };
  },
  says: {
    used_up: { field: 'code', text: '这张户码用过了、过期了，或者换过新的。请到窗口再打印一张。' },
    phone_taken: { field: 'phone', text: '这个手机号已经有人用来登录。请换一个，或者到窗口问一问。' },
  },
});

export const activateAccount = {
  ...openBySlip,
  /** An unknown code is answered before a password is hashed for it. */
  async run(...[context, raw]: Parameters<typeof openBySlip.run>): Promise<Outcome<{ accountId: string }>> {
    const typed = codeInput.safeParse(raw);
    if (typed.success && !(await isKnownCode(context.store.read, hashCode(typed.data.code))))
      return { ok: false, error: refused('unknown_code', unknownCode) };
    return openBySlip.run(context, raw);
  },
};
