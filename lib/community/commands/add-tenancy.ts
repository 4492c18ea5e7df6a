import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { isInCommunity, takeUnit } from '../queries/take';
import { tieInput } from '../schema';

const { tenancies } = tables;

export const addTenancy = defineCommand({
  name: 'community.add-tenancy',
  input: tieInput,
  async load(tx, { community, unitId, personId }, { actor }) {
    const taken = await takeUnit(tx, community, unitId, actor);
    if (!taken) return null;
    const rents = and(eq(tenancies.unitId, unitId), eq(tenancies.personId, personId), isNull(tenancies.until));
    return {
      ...taken,
      isTenant: (await tx.$count(tenancies, rents)) > 0,
      isKnown: await isInCommunity(tx, taken.communityId, personId),
    };
  },
  authorize: mayOn('community.add-tenancy'),
  decide({ input: { personId, since }, loaded: { unit, isTenant, isKnown }, newId }) {
    if (!isKnown) return fail('nobody');
    if (isTenant) return fail('tenant');
    return ok({
      change: { id: newId(), unitId: unit.id, personId, since, until: null },
      events: [{ type: 'tenancy.added', subjectId: unit.id, payload: { personId, since } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(tenancies).values(row);
    return { id: row.unitId };
  },
  says: {
    nobody: { field: 'personId', text: '没有这个人，请先登记。' },
    tenant: { field: 'personId', text: '这个人已经是这套房的租户。' },
  },
});
