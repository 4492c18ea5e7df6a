import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRemindSitting } from '../policy/reminder';
import { findSittingToRemind } from '../queries/sitting-reminder';
import { isStillMet } from '../rules/sittings';
import { remindSittingInput } from '../schema/sittings';

const { mediationSittings } = tables;

/** The day before: to whoever was asked to come and has an account, and to the mediators; once. */
export const remindSitting = defineCommand({
  name: 'mediation.remind-sitting',
  input: remindSittingInput,
  load: (tx, input) => findSittingToRemind(tx, input.sittingId),
  authorize: mayRemindSitting,
  decide({ loaded: { sitting, caseId, ref, state, to }, now }) {
    const isOver = sitting.state !== 'planned' || sitting.remindedAt || sitting.startsAt <= now || !isStillMet(state);
    if (isOver) return fail('over');
    return ok({
      change: { id: sitting.id, remindedAt: now },
      tells: to.map((personId) => ({
        to: { personId },
        template: 'mediation.sitting-tomorrow',
        subject: { kind: 'mediation' as const, id: caseId, ref },
      })),
      events: [{ type: 'mediation.sitting-reminded', subjectId: caseId, payload: { sitting: sitting.id } }],
    });
  },
  async commit(tx, { id, remindedAt }) {
    await tx.update(mediationSittings).set({ remindedAt }).where(eq(mediationSittings.id, id));
    return { id };
  },
  says: { over: '这一次已经提醒过，或者不谈了。' },
});
