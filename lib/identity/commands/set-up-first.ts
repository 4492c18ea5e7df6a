import { type Store, tables } from '@/db';
import type { Context, Outcome } from '@/lib/kernel/command';
import { sha256 } from '@/lib/kernel/events';
import { kernelSentences, refused } from '@/lib/kernel/refused';
import { setUpCommunity } from './set-up-community';

/** Whether this is the token that the server printed at its start, and nothing has been set up since. */
export async function isSetupOpen({ read }: Pick<Store, 'read'>, token: unknown): Promise<boolean> {
  const expected = process.env.SETUP_TOKEN_HASH;
  if (!expected || typeof token !== 'string' || sha256(token) !== expected) return false;
  return (await read.$count(tables.communities)) === 0;
}

/** The first community. The token is a hash away from its proof, so comparing hashes tells a guesser nothing. */
export const setUpFirst = {
  ...setUpCommunity,
  async run(context: Context, raw: Record<string, unknown>): ReturnType<typeof setUpCommunity.run> {
    const { token, isDemo: _, adminId: __, ...rest } = raw;
    if (!(await isSetupOpen(context.store, token)))
      return { ok: false, error: refused('not_found', kernelSentences.not_found) };
    const hash = process.env.SETUP_TOKEN_HASH;
    // Taken before the slow work, so that a second press finds it gone.
    delete process.env.SETUP_TOKEN_HASH;
    let done: Outcome<{ communityId: string; personId: string }> | undefined;
    try {
      done = await setUpCommunity.run({ ...context, actor: { kind: 'system', job: 'setup' } }, rest);
      return done;
    } finally {
      if (!done?.ok) process.env.SETUP_TOKEN_HASH = hash;
    }
  },
};
