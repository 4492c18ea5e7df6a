import { and, eq, lt } from 'drizzle-orm';
import { tables } from '@/db';
import { addDays, dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayWork } from '../machine';
import { mayOnGroup } from '../policy/group';
import { findClaimKeys, findGroupCase } from '../queries/group';
import { claimKeyOf, readClaims } from '../rules/claim-lines';
import { groupSentences } from '../rules/group-words';
import { claimListInput } from '../schema/group';

const { mediationClaimLists } = tables;
const daysKept = 7;

/** The look: reads the list, says what is wrong row by row and what is new, and changes nothing of the case. */
export const checkClaims = defineCommand({
  name: 'mediation.check-claims',
  input: claimListInput,
  async load(tx, input) {
    const found = await findGroupCase(tx, input);
    return found && { ...found, known: new Set((await findClaimKeys(tx, found.id)).map(claimKeyOf)) };
  },
  authorize: mayOnGroup('mediation.check-claims'),
  decide({ input, loaded, by, now, newId }) {
    if (!loaded.group) return fail('no_group');
    if (!mayWork(loaded.state, 'group')) return fail('group_over');
    const { lines, faults } = readClaims(input.file.table);
    const fresh = lines.filter((line) => !loaded.known.has(claimKeyOf(line)));
    const id = newId();
    return ok({
      change: {
        row: {
          ...{ id, caseId: loaded.id, state: 'checked' as const, fileHash: input.file.hash },
          rowCount: Math.max(0, input.file.table.length - 1),
          ...{ lines: faults.length ? null : lines, faults, fresh: fresh.length, known: lines.length - fresh.length },
          amount: fresh.reduce((sum, line) => sum + line.amount, 0),
          ...{ checkedById: by.personId, createdAt: now, importedAt: null },
        },
        ref: loaded.ref,
        forgetBefore: startOfDay(addDays(dayOf(now), -daysKept)),
      },
      events: [
        {
          type: 'mediation.claims-checked',
          subjectId: loaded.id,
          payload: { fileHash: input.file.hash, rows: lines.length, faults: faults.length },
        },
      ],
    });
  },
  async commit(tx, { row, ref, forgetBefore }) {
    // Names and phones that nobody confirmed are of no use.
    await tx
      .update(mediationClaimLists)
      .set({ lines: null, state: 'dropped' })
      .where(
        and(
          eq(mediationClaimLists.caseId, row.caseId),
          eq(mediationClaimLists.state, 'checked'),
          lt(mediationClaimLists.createdAt, forgetBefore),
        ),
      );
    await tx.insert(mediationClaimLists).values(row);
    return { ref, id: row.id };
  },
  says: groupSentences,
});
