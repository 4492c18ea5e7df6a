import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { prepared } from '@/db/prepared';

const { accounts, grants, people, sessions } = tables;

const sessionRows = prepared((read: Reader) =>
  read
    .select({
      personId: accounts.personId,
      name: people.name,
      lastSeenAt: sessions.lastSeenAt,
      communityId: grants.communityId,
      role: grants.role,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .innerJoin(people, eq(people.id, accounts.personId))
    .leftJoin(grants, and(eq(grants.personId, accounts.personId), isNull(grants.endedAt)))
    .where(and(eq(sessions.idHash, sql.placeholder('idHash')), isNull(sessions.endedAt))),
);

/** An open session with its person and the roles held now, in one statement: every page asks for it. */
export async function findSession(read: Reader, idHash: string) {
  const rows = await sessionRows(read, { idHash });
  const [first] = rows;
  if (!first) return null;
  const held = rows.flatMap(({ communityId, role }) => (communityId && role ? [{ communityId, role }] : []));
  return { personId: first.personId, name: first.name, lastSeenAt: first.lastSeenAt, grants: held };
}
