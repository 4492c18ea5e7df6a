import { type Store, tables } from '@/db';
import type { Context, Outcome } from '@/lib/kernel/command';
import { sha256 } from '@/lib/kernel/events';
import { kernelSentences, refused } from '@/lib/kernel/refused';
import { setUpCommunity } from './set-up-community';

// Hashes are compared, so how long the comparison takes tells a guesser nothing.
const isToken = (token: unknown) => typeof token === 'string' && sha256(token) === process.env.SETUP_TOKEN_HASH;
const isEmpty = async ({ read }: Pick<Store, 'read'>) => (await read.$count(tables.communities)) === 0;

/** Whether this is the token that the server printed at its start, and nothing has been set up since. */
export const isSetupOpen = async (store: Pick<Store, 'read'>, token: unknown) =>
  isToken(token) && (await isEmpty(store));

/** The first community, by the printed token, once. */
export const setUpFirst = {
  ...setUpCommunity,
  async run(context: Context, raw: Record<string, unknown>): ReturnType<typeof setUpCommunity.run> {
    const { token, isDemo: _, adminId: __, ...rest } = raw;
    const nothing = { ok: false as const, error: refused('not_found', kernelSentences.not_found) };
    if (!isToken(token)) return nothing;
    const hash = process.env.SETUP_TOKEN_HASH;
    // Taken before anything is awaited, so that a second press finds it gone; given back if nothing came of it.
    delete process.env.SETUP_TOKEN_HASH;
    let done: Outcome<{ communityId: string; personId: string }> = nothing;
    try {
      if (await isEmpty(context.store))
        done = await setUpCommunity.run({ ...context, actor: { kind: 'system', job: 'setup' } }, rest);
      return done;
    } finally {
      if (!done.ok) process.env.SETUP_TOKEN_HASH = hash;
    }
  },
};
