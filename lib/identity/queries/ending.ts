import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { findOpenWork } from '@/lib/handover';
import { defineQuery, type View } from '@/lib/kernel/query';
import { roleLabels } from '../labels';
import { mayEndRole } from '../policy';
import { findHolders, findRoles } from './grant';

const { communities, grants, people } = tables;

/** What ends with a role: everything open with its holder, and who can take it over. */
export const showEnding = defineQuery({
  name: 'role.show-ending',
  async load(read, { community, grant: id }: { community: string; grant: string }) {
    const [row] = await read
      .select({ grant: grants, name: people.name })
      .from(grants)
      .innerJoin(people, eq(people.id, grants.personId))
      .innerJoin(communities, eq(communities.id, grants.communityId))
      .where(and(eq(grants.id, id), eq(communities.code, community), isNull(grants.endedAt)));
    if (!row) return null;
    const { communityId, personId, role } = row.grant;
    const kept = (await findRoles(read, communityId, personId)).filter((other) => other !== role);
    return {
      ...row,
      code: community,
      communityId,
      personId,
      open: await findOpenWork(read, row.grant, kept),
      holders: await findHolders(read, communityId, role, personId),
    };
  },
  authorize: mayEndRole,
  present: ({ loaded: { grant, name, code, open, holders } }) => ({
    name,
    personId: grant.personId,
    role: roleLabels[grant.role],
    open: open.map(({ id, kind, ref, title }) => ({ id, title, href: ref && `/c/${code}/${kind}/${ref}` })),
    holders: holders.map((h) => ({ value: h.id, label: h.name })),
  }),
});
export type EndingView = View<typeof showEnding>;
