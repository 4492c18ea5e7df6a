import { asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { allow } from '@/lib/kernel/verdict';

const { auditChains, communities } = tables;

/** /audit: the head of every community's chain, for everybody. */
export const showAllAudits = defineQuery({
  name: 'audit.show-all',
  load: (read, _: Record<never, never>) =>
    read
      .select({ code: communities.code, name: communities.name, seq: auditChains.seq, hash: auditChains.hash })
      .from(communities)
      .leftJoin(auditChains, eq(auditChains.communityId, communities.id))
      .orderBy(asc(communities.code))
      .limit(200),
  authorize: () => allow(null),
  present: ({ loaded }) => loaded,
});

export type AllAuditsView = View<typeof showAllAudits>;
