import { and, eq, ne } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { may } from '../policy';
import { findUnitByCode, isInCommunity, takeCommunity } from '../queries/take';
import { firmEditInput } from '../schema';

const { firms } = tables;

export const editFirm = defineCommand({
  name: 'community.edit-firm',
  input: firmEditInput,
  async load(tx, { community, firmId, name, unitCode, contactId }) {
    const taken = await takeCommunity(tx, community);
    if (!taken) return null;
    const here = eq(firms.communityId, taken.communityId);
    const [firm] = await tx
      .select()
      .from(firms)
      .where(and(here, eq(firms.id, firmId)));
    if (!firm) return null;
    return {
      ...taken,
      firm,
      isNamed: (await tx.$count(firms, and(here, eq(firms.name, name), ne(firms.id, firmId)))) > 0,
      unit: await findUnitByCode(tx, taken.communityId, unitCode),
      isKnown: contactId === null || (await isInCommunity(tx, taken.communityId, contactId)),
    };
  },
  authorize: may('community.edit-firm'),
  decide({ input: { name, kind, unitCode, contactId }, loaded: { firm, isNamed, unit, isKnown } }) {
    if (isNamed) return fail('named');
    if (unitCode && !unit) return fail('no_unit');
    if (!isKnown) return fail('nobody');
    const set = { name, kind, unitId: unit?.id ?? null, contactId };
    return ok({
      change: { id: firm.id, set },
      events: [{ type: 'firm.edited', subjectId: firm.id, payload: { kind, unitId: set.unitId, contactId } }],
    });
  },
  async commit(tx, { id, set }) {
    await tx.update(firms).set(set).where(eq(firms.id, id));
    return { id };
  },
  says: {
    named: { field: 'name', text: '这个名字已经登记过。' },
    no_unit: { field: 'unitCode', text: '没有这套房，请照“紫兰苑 13-1-101”的样子写。' },
    nobody: { field: 'contactId', text: '没有这个人，请重新选。' },
  },
});
