import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findUnitByCode, takeCommunity } from '../queries/take';
import { householdInput } from '../schema';

const { households } = tables;

export const addHousehold = defineCommand({
  name: 'community.add-household',
  input: householdInput,
  async load(tx, { community, code, unitCode }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const coded = and(eq(households.communityId, taken.communityId), eq(households.code, code));
    return {
      ...taken,
      isTaken: (await tx.$count(households, coded)) > 0,
      unit: await findUnitByCode(tx, taken.communityId, unitCode),
    };
  },
  authorize: may('community.add-household'),
  decide({ input: { code, kind, unitCode }, loaded: { communityId, isTaken, unit }, newId }) {
    if (isTaken) return fail('taken');
    if (unitCode && !unit) return fail('no_unit');
    const id = newId();
    return ok({
      change: { id, communityId, code, kind, unitId: unit?.id ?? null, representativeId: null },
      events: [{ type: 'household.added', subjectId: id, payload: { kind, unitId: unit?.id ?? null } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(households).values(row);
    return { id: row.id };
  },
  says: {
    taken: { field: 'code', text: '这个户号已经有了，请换一个。' },
    no_unit: { field: 'unitCode', text: '没有这套房，请照“紫兰苑 13-1-101”的样子写。' },
  },
});
