import { type Store, store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';

// Hashes are compared, so how long the comparison takes tells a guesser nothing.
export const isSetupToken = (token: unknown) =>
  typeof token === 'string' && sha256(token) === process.env.SETUP_TOKEN_HASH;

export const hasNoCommunity = async ({ read }: Pick<Store, 'read'>) => (await read.$count(tables.communities)) === 0;

/** Whether this is the token that the server printed at its start, and nothing has been set up since. */
export const mayOpenSetup = async (token: string) => isSetupToken(token) && (await hasNoCommunity(store));
