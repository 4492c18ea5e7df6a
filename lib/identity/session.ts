import { eq } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { after } from 'next/server';
import { getToken } from 'next-auth/jwt';
import { cache } from 'react';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { settings } from '@/lib/kernel/settings';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { findSession } from './queries/session';
import { idleLimit, seenEvery } from './rules';
import { isSecure, sessionCookie } from './secure';

const { sessions } = tables;

interface CurrentSession {
  actor: Actor;
  /** As the person's own header shows it. */
  name: string | null;
  /** The browser still carries the cookie of a session that has ended: this guest was somebody a while ago. */
  hasEnded: boolean;
}

/** Who is asking: the session row behind the cookie, and the roles as they are now. Read once a request. */
export const currentSession = cache(async (): Promise<CurrentSession> => {
  const sent = await headers();
  const jar = await cookies();
  if (!jar.has(sessionCookie(sent))) return { actor: guest, name: null, hasEnded: false };
  const ended = { actor: guest, name: null, hasEnded: true };
  const idHash = await readSessionHash(sent, jar);
  const found = idHash ? await findSession(store.read, idHash) : null;
  if (!idHash || !found) return ended;

  const limit = idleLimit(
    found.grants.map((g) => g.role),
    settings().IDLE_MINUTES,
  );
  const now = new Date();
  const idle = now.getTime() - found.lastSeenAt.getTime();
  if (idle > limit) return ended;
  if (idle > seenEvery(limit)) after(() => markSeen(idHash, now));
  return { actor: { kind: 'user', id: found.personId, grants: found.grants }, name: found.name, hasEnded: false };
});

export const currentActor = async (): Promise<Actor> => (await currentSession()).actor;

async function readSessionHash(sent: Headers, jar: Awaited<ReturnType<typeof cookies>>) {
  const req = { cookies: Object.fromEntries(jar.getAll().map((c) => [c.name, c.value])), headers: new Headers() };
  const token = await getToken({
    req: req as unknown as Parameters<typeof getToken>[0]['req'],
    secureCookie: isSecure(sent),
  });
  return typeof token?.sid === 'string' ? sha256(token.sid) : null;
}

const markSeen = (idHash: string, now: Date) =>
  store.transaction(async (tx) => {
    await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, idHash));
  });
