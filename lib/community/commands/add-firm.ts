import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findUnitByCode, isInCommunity, takeCommunity } from '../queries/take';
import { firmInput } from '../schema';

const { firms } = tables;

export const addFirm = defineCommand({
  name: 'community.add-firm',
  input: firmInput,
  async load(tx, { community, name, unitCode, contactId }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const { communityId } = taken;
    const named = and(eq(firms.communityId, communityId), eq(firms.name, name));
    return {
      ...taken,
      isNamed: (await tx.$count(firms, named)) > 0,
      unit: await findUnitByCode(tx, communityId, unitCode),
      isKnown: contactId === null || (await isInCommunity(tx, communityId, contactId)),
    };
  },
  authorize: may('community.add-firm'),
  decide({ input: { name, kind, unitCode, contactId }, loaded: { communityId, isNamed, unit, isKnown }, newId }) {
    if (isNamed) return fail('named');
    if (unitCode && !unit) return fail('no_unit');
    if (!isKnown) return fail('nobody');
    const [id, unitId] = [newId(), unit?.id ?? null];
    return ok({
      change: { id, communityId, name, kind, unitId, contactId },
      events: [{ type: 'firm.added', subjectId: id, payload: { kind, unitId, contactId } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(firms).values(row);
    return { id: row.id };
  },
  says: {
    named: { field: 'name', text: '这个名字已经登记过。' },
    no_unit: { field: 'unitCode', text: '没有这套房，请照“紫兰苑 13-1-101”的样子写。' },
    nobody: { field: 'contactId', text: '没有这个人，请重新选。' },
  },
});
