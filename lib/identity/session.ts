import { and, eq, isNull } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import { cache } from 'react';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { findActor } from './actor';

const { accounts, sessions } = tables;

/** Who is asking: the session row behind the cookie, and the roles as they are now. Read once a request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const req = {
    cookies: Object.fromEntries((await cookies()).getAll().map((c) => [c.name, c.value])),
    headers: await headers(),
  };
  const token = await getToken({ req: req as unknown as Parameters<typeof getToken>[0]['req'] });
  if (typeof token?.sid !== 'string') return guest;
  const [row] = await store.read
    .select({ personId: accounts.personId })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.idHash, sha256(token.sid)), isNull(sessions.endedAt)));
  return row ? findActor(store.read, row.personId) : guest;
});
