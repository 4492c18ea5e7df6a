import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takeUnit } from '../queries/take';
import { endTenancyInput } from '../schema';

const { tenancies } = tables;

export const endTenancy = defineCommand({
  name: 'community.end-tenancy',
  input: endTenancyInput,
  async load(tx, { community, tenancyId }, { actor }) {
    const [tenancy] = await tx
      .select()
      .from(tenancies)
      .where(and(eq(tenancies.id, tenancyId), isNull(tenancies.until)));
    const taken = tenancy ? await takeUnit(tx, community, tenancy.unitId, actor) : null;
    return taken && tenancy ? { ...taken, tenancy } : null;
  },
  authorize: mayOn('community.end-tenancy'),
  decide({ input: { until }, loaded: { tenancy } }) {
    if (until < tenancy.since) return fail('too_early');
    return ok({
      change: { id: tenancy.id, unitId: tenancy.unitId, until },
      events: [{ type: 'tenancy.ended', subjectId: tenancy.unitId, payload: { personId: tenancy.personId, until } }],
    });
  },
  async commit(tx, { id, unitId, until }) {
    await tx.update(tenancies).set({ until }).where(eq(tenancies.id, id));
    return { id: unitId };
  },
  says: { too_early: { field: 'until', text: '不能早于起租的日子。' } },
});
