import { clearPair, takeAttempt } from '@/lib/identity/attempts';
import type { Command, Outcome } from '@/lib/kernel/command';
import { refused } from '@/lib/kernel/refused';
import { requestContext } from '@/lib/kernel/request-context';
import { openKioskSlip } from './open-kiosk-slip';

const wrong = { field: 'code', text: '票码不对。请看着票条再输一次；还是不行，请工作人员重新发一个。' };
const wait = { field: 'code', text: '输错的次数太多了，请过 15 分钟再试，或者请工作人员换一台机器。' };

/**
 * The code, with guesses counted as guesses at a password are: five wrong ones close the device for a quarter of an hour.
 * Beside the transaction of the deed, as signing in is, so that a refused guess is counted too.
 */
export const openKiosk: Command<{ pass: string }> = {
  name: openKioskSlip.name,
  input: openKioskSlip.input,
  secrets: ['code'],
  async run(context, raw): Promise<Outcome<{ pass: string }>> {
    const parsed = await openKioskSlip.input.safeParseAsync(raw);
    if (!parsed.success) return openKioskSlip.run(context, raw);
    const address = requestContext.getStore()?.clientIp ?? '';
    const attempt = { phone: `kiosk ${address}`, address };
    const { store, now } = context;
    if ((await takeAttempt(store, attempt, now())) !== 'go') return { ok: false, error: refused('wait', wait) };
    const opened = await openKioskSlip.run(context, raw);
    // A code that was right once, and is too early or too late, is no guess.
    if (opened.ok || opened.error.code !== 'not_found') {
      await store.transaction(async (tx) => void (await clearPair(tx, attempt)));
      return opened;
    }
    return { ok: false, error: refused('wrong', wrong) };
  },
};
