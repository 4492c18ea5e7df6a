import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRemind } from '../policy/reminder';
import { findReminder } from '../queries/reminder';
import { remindInput } from '../schema/money';

const { mediationInstalments } = tables;

/** Before the day: to whoever pays and to the mediators; once. */
export const remindInstalment = defineCommand({
  name: 'mediation.remind-instalment',
  input: remindInput,
  load: (tx, input) => findReminder(tx, input.instalmentId),
  authorize: mayRemind,
  decide({ loaded, now }) {
    if (loaded.part.state !== 'open' || loaded.part.remindedAt) return fail('over');
    return ok({
      change: { id: loaded.part.id, remindedAt: now },
      tells: loaded.to.map((personId) => ({
        to: { personId },
        template: 'mediation.instalment-due',
        subject: { kind: 'mediation' as const, id: loaded.caseId, ref: loaded.ref },
      })),
      events: [{ type: 'mediation.reminded', subjectId: loaded.caseId, payload: { part: loaded.part.id } }],
    });
  },
  async commit(tx, { id, remindedAt }) {
    await tx.update(mediationInstalments).set({ remindedAt }).where(eq(mediationInstalments.id, id));
    return { id };
  },
  says: { over: '这一期已经付了，或者已经提醒过。' },
});
