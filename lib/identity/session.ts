import { eq } from 'drizzle-orm';
import { cookies, headers } from 'next/headers';
import { after } from 'next/server';
import { cache } from 'react';
import { store, tables } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { settings } from '@/lib/kernel/settings';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { findSession } from './queries/session';
import { idleLimit, seenEvery } from './rules';
import { sessionCookie } from './secure';
import { openToken } from './session-token';

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
  const cookie = jar.get(sessionCookie(sent))?.value;
  if (!cookie) return { actor: guest, name: null, hasEnded: false };
  const ended = { actor: guest, name: null, hasEnded: true };
  const now = new Date();
  const sid = openToken(cookie, now);
  const idHash = sid && sha256(sid);
  const found = idHash ? await findSession(store.read, idHash) : null;
  if (!idHash || !found) return ended;

  const limit = idleLimit(
    found.grants.map((g) => g.role),
    settings().IDLE_MINUTES,
  );
  const idle = now.getTime() - found.lastSeenAt.getTime();
  if (idle > limit) return ended;
  if (idle > seenEvery(limit)) after(() => markSeen(idHash, now));
  return { actor: { kind: 'user', id: found.personId, grants: found.grants }, name: found.name, hasEnded: false };
});

export const currentActor = async (): Promise<Actor> => (await currentSession()).actor;

const markSeen = (idHash: string, now: Date) =>
  store.transaction(async (tx) => {
    await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, idHash));
  });
