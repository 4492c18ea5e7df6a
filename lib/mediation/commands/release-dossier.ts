import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { isDue } from '../rules/keeping';
import { fileInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** A person decides that the persons go; the job takes them out at night, so that a slip can still be held back. */
export const releaseDossier = defineCommand({
  name: 'mediation.release',
  input: fileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.release'),
  decide(args) {
    const { loaded, now } = args;
    const bound = loaded.rows.bound?.row;
    if (!bound) return fail('not_bound');
    if (bound.heldAt) return fail('held');
    if (!isDue({ ...bound, isHeld: false }, dayOf(now))) return fail('not_due');
    return withAdds(workOnCase(args, 'release', {}), { boundPatch: { releasedAt: now } });
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    not_bound: '还没有立卷。',
    held: '这个卷宗暂停销毁，请先恢复。',
    not_due: '保存期限还没有到，或者已经定过了。',
  },
});
