import type { Context, Outcome } from '@/lib/kernel/command';
import { kernelSentences, refused } from '@/lib/kernel/refused';
import { hasNoCommunity, isSetupToken } from '../setup';
import { setUpCommunity } from './set-up-community';

/** The first community, by the printed token, once. */
export const setUpFirst = {
  ...setUpCommunity,
  async run(context: Context, raw: Record<string, unknown>): ReturnType<typeof setUpCommunity.run> {
    const { token, isDemo: _, adminId: __, ...rest } = raw;
    const nothing = { ok: false as const, error: refused('not_found', kernelSentences.not_found) };
    if (!isSetupToken(token)) return nothing;
    const hash = process.env.SETUP_TOKEN_HASH;
    // Taken before anything is awaited, so that a second press finds it gone; given back if nothing came of it.
    delete process.env.SETUP_TOKEN_HASH;
    let done: Outcome<{ communityId: string; personId: string }> = nothing;
    try {
      if (await hasNoCommunity(context.store))
        done = await setUpCommunity.run({ ...context, actor: { kind: 'system', job: 'setup' } }, rest);
      return done;
    } finally {
      if (!done.ok) process.env.SETUP_TOKEN_HASH = hash;
    }
  },
};
