import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { holdInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** Legal hold: a lawsuit, an inquiry. Nothing is taken out of the file while it stands. */
export const holdDossier = defineCommand({
  name: 'mediation.hold',
  input: holdInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.hold'),
  decide(args) {
    const { input, loaded, by, now, write } = args;
    const bound = loaded.rows.bound?.row;
    if (!bound) return fail('not_bound');
    if (bound.heldAt) return fail('held_before');
    if (bound.anonymisedAt) return fail('too_late');
    const text = write(loaded.id, 'mediation.hold', input.reason);
    return withAdds(workOnCase(args, 'hold', { texts: [text] }), {
      // Whatever was decided on it before waits too.
      boundPatch: { heldAt: now, heldById: by.personId, holdReasonId: text.id, releasedAt: null },
    });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    not_bound: '还没有立卷，不会被清理。',
    held_before: '已经暂停了。',
    too_late: '这个卷宗里的当事人已经隐去了。',
  },
});
