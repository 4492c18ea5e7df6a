import { and, count, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineQuery, type View } from '@/lib/kernel/query';
import { inGroups } from '@/lib/kernel/signing';
import { allow } from '@/lib/kernel/verdict';
import { mayReadEvents } from '../policy';
import { countGroups } from '../rules/groups';
import { findEvents, presentEvents, readSeq } from './events';
import { findSeals, isSealSigned } from './seals';

const { auditEvents, installationKeys } = tables;
const sealsShown = 14;

async function findHead(read: Reader, communityId: string) {
  const [head] = await read
    .select({ seq: auditEvents.seq, hash: auditEvents.hash, at: auditEvents.at })
    .from(auditEvents)
    .where(eq(auditEvents.communityId, communityId))
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  return head ?? null;
}

const countTypes = (read: Reader, communityId: string) =>
  read
    .select({ type: auditEvents.type, n: count() })
    .from(auditEvents)
    .where(and(eq(auditEvents.communityId, communityId)))
    .groupBy(auditEvents.type);

const findKeys = (read: Reader) => read.select().from(installationKeys).orderBy(desc(installationKeys.since)).limit(5);

/** 留痕: the head, counts, seals and keys for everybody; the events, without what they carry, for those who watch. */
export const showAudit = defineQuery({
  name: 'audit.show',
  async load(read, { community: code, after }: { community: string; after?: string }, { actor }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const { id: communityId, name } = community;
    const watches = mayReadEvents(actor, { communityId }).ok;
    const [head, types, seals, keys, events] = await Promise.all([
      findHead(read, communityId),
      countTypes(read, communityId),
      findSeals(read, communityId, sealsShown),
      findKeys(read),
      watches ? findEvents(read, communityId, readSeq(after)) : null,
    ]);
    return { name, head, types, seals, keys, events };
  },
  authorize: () => allow(null),
  present: ({ loaded: { name, head, types, seals, keys, events } }) => ({
    name,
    head,
    counts: countGroups(types),
    seals: seals.map((row) => ({
      day: row.seal.day,
      seq: row.seal.seq,
      hash: row.seal.hash,
      signature: row.seal.signature,
      key: row.seal.keyId.slice(0, 8).toUpperCase(),
      holds: isSealSigned(row),
    })),
    keys: keys.map(({ id, publicKey, since }) => ({ fingerprint: inGroups(id), publicKey, since })),
    events: events && presentEvents(events),
  }),
});

export type AuditView = View<typeof showAudit>;
