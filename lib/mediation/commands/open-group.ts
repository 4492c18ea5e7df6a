import { tables, type WriteTx } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnGroup } from '../policy/group';
import { lockGroup } from '../queries/group';
import { openGroupInput } from '../schema/group';
import { type CaseChange, saveCase } from './save-case';
import { workOnCase } from './step-case';

const { mediationGroups } = tables;

/** Makes the case one of many claims, or writes down anew who is gone. The other side is whoever answers: its parties. */
export const openGroup = defineCommand({
  name: 'mediation.open-group',
  input: openGroupInput,
  load: lockGroup,
  authorize: mayOnGroup('mediation.open-group'),
  decide(args) {
    const { input, loaded, by, now, write } = args;
    const absent = input.absent ? write(loaded.id, 'mediation.absent', input.absent) : null;
    const step = workOnCase(args, 'group', { texts: absent ? [absent] : [] });
    if (!step.ok) return step;
    const group = {
      ...{ caseId: loaded.id, absentName: input.absentName, absentId: absent?.id ?? loaded.group?.absentId ?? null },
      ...{ nextNo: loaded.group?.nextNo ?? 1, openedById: by.personId, openedAt: now },
    };
    return ok({ ...step.value, change: { ...step.value.change, group } });
  },
  async commit(tx: WriteTx, { group, ...change }: CaseChange & { group: typeof mediationGroups.$inferInsert }) {
    const { absentName, absentId } = group;
    await tx
      .insert(mediationGroups)
      .values(group)
      .onConflictDoUpdate({ target: mediationGroups.caseId, set: { absentName, absentId } });
    return saveCase(tx, change);
  },
  says: lateSentences,
});
