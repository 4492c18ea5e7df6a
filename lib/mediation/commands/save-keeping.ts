import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { maySaveKeeping } from '../policy/dossier';
import { findKeeping } from '../queries/keeping';
import { keepingInput } from '../schema/keeping';

const { mediationKeeping } = tables;

/** How long files are kept from now on; those that are bound keep the day they were given. */
export const saveKeeping = defineCommand({
  name: 'mediation.save-keeping',
  input: keepingInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && { communityId: community.id, keeping: await findKeeping(tx, community.id) };
  },
  authorize: maySaveKeeping,
  decide({ input, loaded, now, newId }) {
    const fresh = checkVersion(loaded.keeping, input.version);
    if (!fresh.ok) return fresh;
    if (input.majorYears < input.years) return fail('shorter');
    const { years, majorYears, permanent, followUps, signService } = input;
    const kept = { years, majorYears, permanent, followUps };
    const id = newId();
    const version = loaded.keeping.version + 1;
    return ok({
      change: { id, communityId: loaded.communityId, version, ...kept, signService, at: now },
      events: [
        {
          type: 'mediation.keeping-saved',
          subjectId: id,
          payload: { version, ...kept, reliable: signService !== null },
        },
      ],
    });
  },
  async commit(tx, row) {
    await tx.insert(mediationKeeping).values(row);
    return { version: row.version };
  },
  says: { ...lateSentences, shorter: { field: 'majorYears', text: '重大案件的年数不能比一般的短。' } },
});
