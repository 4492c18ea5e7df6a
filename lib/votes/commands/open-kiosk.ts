import { clearPair, takeAttempt } from '@/lib/identity/attempts';
import type { Command, Context } from '@/lib/kernel/command';
import { requestContext } from '@/lib/kernel/request-context';
import { type CodeRefusal, isCodeRefusal } from '../rules/kiosk';
import { openKioskSlip } from './open-kiosk-slip';

type Opened = { pass: string } | { why: CodeRefusal };

/**
 * The code, with guesses counted as guesses at a password are: five wrong ones close the device for a quarter of an hour.
 * Beside the transaction of the deed, as signing in is, so that a refused guess is counted too. A refusal is an answer like
 * any other, so that the device goes to a new page and no form is left behind.
 */
export const openKiosk: Command<Opened> = {
  name: openKioskSlip.name,
  input: openKioskSlip.input,
  secrets: ['code'],
  run: async (context, raw) => ({ ok: true, value: await open(context, raw) }),
};

async function open(context: Context, raw: unknown): Promise<Opened> {
  const parsed = await openKioskSlip.input.safeParseAsync(raw);
  if (!parsed.success) return { why: 'malformed' };
  const { store, now } = context;
  const address = requestContext.getStore()?.clientIp ?? '';
  const attempt = { phone: `kiosk ${address}`, address };
  if ((await takeAttempt(store, attempt, now())) !== 'go') return { why: 'wait' };
  const opened = await openKioskSlip.run(context, raw);
  const why = opened.ok || !isCodeRefusal(opened.error.code) ? 'wrong' : opened.error.code;
  // A code that was right once, and is too early or too late, is no guess.
  if (opened.ok || why !== 'wrong')
    await store.transaction(async (tx) => {
      await clearPair(tx, attempt);
    });
  return opened.ok ? opened.value : { why };
}
