import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { fileInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** The file goes back to its ordinary period. */
export const liftHold = defineCommand({
  name: 'mediation.lift-hold',
  input: fileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.lift-hold'),
  decide(args) {
    if (!args.loaded.rows.bound?.row.heldAt) return fail('not_held');
    return withAdds(workOnCase(args, 'lift-hold', {}), {
      boundPatch: { heldAt: null, heldById: null, holdReasonId: null },
    });
  },
  commit: saveDossier,
  says: { ...lateSentences, not_held: '没有暂停。' },
});
