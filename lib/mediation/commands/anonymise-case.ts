import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAnonymise } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { fileInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { gone, scrubCase } from './scrub-case';
import { workOnCase } from './step-case';

/** The texts and files of the case go with `retention.erase-texts`, which the same job runs first. */
export const anonymiseCase = defineCommand({
  name: 'mediation.anonymise',
  input: fileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayAnonymise,
  decide(args) {
    const { loaded, now } = args;
    const bound = loaded.rows.bound?.row;
    if (!bound?.releasedAt || bound.heldAt) return fail('not_released');
    if (bound.anonymisedAt) return fail('done_before');
    return withAdds(
      workOnCase({ ...args, by: { personId: '', audience: 'director' } }, 'anonymise', {
        set: { title: gone, place: null, sourceNumber: null, registeredById: null },
      }),
      { boundPatch: { anonymisedAt: now } },
    );
  },
  async commit(tx, change) {
    const saved = await saveDossier(tx, change);
    await scrubCase(tx, change.id);
    return saved;
  },
  says: {
    ...lateSentences,
    not_released: '还没有定下隐去当事人，或者已经暂停。',
    done_before: '已经隐去了。',
  },
});
