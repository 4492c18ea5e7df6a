import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { maySit } from '../policy/sittings';
import { lockCase } from '../queries/case';
import { findSittings } from '../queries/sittings';
import { cancelSittingInput } from '../schema/sittings';
import { saveSitting, withSitting } from './save-sitting';
import { tellInvited, workOnCase } from './step-case';

/** Called off, and why; it stays on record. */
export const cancelSitting = defineCommand({
  name: 'mediation.cancel-sitting',
  input: cancelSittingInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    const sitting = found && (await findSittings(tx, found.id)).find((s) => s.id === input.sittingId);
    return found && sitting ? { ...found, sitting } : null;
  },
  authorize: maySit('mediation.cancel-sitting'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const { sitting } = loaded;
    if (sitting.state !== 'planned') return fail('over');
    const reason = write(loaded.id, 'mediation.cancel-sitting', input.reason);
    const sequence = sitting.sequence + 1;
    const step = workOnCase(args, 'cancel-sitting', {
      texts: [reason],
      tell: tellInvited(loaded, by, sitting, 'mediation.sitting-cancelled'),
      payload: { sitting: sitting.id },
    });
    const { startsAt, where: place } = sitting;
    const move = { id: newId(), sittingId: sitting.id, sequence, kind: 'cancelled' as const, startsAt, place };
    return withSitting(
      step,
      {
        patch: { id: sitting.id, set: { state: 'cancelled', sequence } },
        move: { ...move, reasonId: reason.id, byId: by.personId, at: now },
      },
      reason,
    );
  },
  commit: saveSitting,
  says: { ...lateSentences, over: '这一次已经谈过或者取消了。' },
});
