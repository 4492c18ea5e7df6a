import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { findUnitByCode, takeHousehold } from '../queries/take';
import { householdEditInput } from '../schema';

const { households } = tables;

/** What kind of household it is, and where it lives. */
export const editHousehold = defineCommand({
  name: 'community.edit-household',
  input: householdEditInput,
  async load(tx, { community, householdId, unitCode }, { actor }) {
    const taken = await takeHousehold(tx, community, householdId, actor);
    return taken && { ...taken, unit: await findUnitByCode(tx, taken.communityId, unitCode) };
  },
  authorize: mayOn('community.edit-household'),
  decide({ input: { kind, unitCode }, loaded: { household, unit } }) {
    if (unitCode && !unit) return fail('no_unit');
    const change = { id: household.id, kind, unitId: unit?.id ?? null };
    return ok({
      change,
      events: [{ type: 'household.edited', subjectId: household.id, payload: { kind, unitId: change.unitId } }],
    });
  },
  async commit(tx, { id, ...set }) {
    await tx.update(households).set(set).where(eq(households.id, id));
    return { id };
  },
  says: { no_unit: { field: 'unitCode', text: '没有这套房，请照“紫兰苑 13-1-101”的样子写。' } },
});
