// For a script of ours that has no page to show: what came of a query or a command, without a page for its refusal.
import { store } from '@/db';
import { currentSession } from '@/lib/identity/session';
import type { Command, Outcome } from './command';
import { newId, newSecret } from './ids';
import type { Answer, Query } from './query';

export async function askForScript<In, Out>(query: Query<In, Out>, input: In): Promise<Answer<Out>> {
  const { actor } = await currentSession();
  return query.run({ store, actor, now: new Date(), newId }, input);
}

export async function runForScript<Out>(command: Command<Out>, raw: unknown, key: string): Promise<Outcome<Out>> {
  const { actor } = await currentSession();
  return command.run({ store, actor, now: () => new Date(), newId, newSecret, key }, raw);
}

/** No cache keeps it. */
export const jsonOf = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });
