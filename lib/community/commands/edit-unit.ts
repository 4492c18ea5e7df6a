import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takeUnit } from '../queries/take';
import { unitAreaInput } from '../schema';

const { units } = tables;

/** The area as the register of title, the survey or the contract has it. 建筑物区分所有权解释 8. */
export const editUnit = defineCommand({
  name: 'community.edit-unit',
  input: unitAreaInput,
  load: (tx, { community, unitId }, { actor }) => takeUnit(tx, community, unitId, actor),
  authorize: mayOn('community.edit-unit'),
  decide: ({ input: { area }, loaded: { unit } }) =>
    ok({
      change: { id: unit.id, area },
      events: [{ type: 'unit.area-corrected', subjectId: unit.id, payload: { from: unit.area, to: area } }],
    }),
  async commit(tx, { id, area }) {
    await tx.update(units).set({ area }).where(eq(units.id, id));
    return { id };
  },
  says: {},
});
