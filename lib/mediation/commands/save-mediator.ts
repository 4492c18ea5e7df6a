import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { maySaveMediator } from '../policy/mediators';
import { findProfiles } from '../queries/mediators';
import { findMediator } from '../queries/people';
import { mediatorInput } from '../schema/helping';

const { mediatorProfiles: profiles } = tables;

/** What the parties choose by: kind, specialities, term. */
export const saveMediator = defineCommand({
  name: 'mediation.save-mediator',
  input: mediatorInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const known = (await findProfiles(tx, community.id)).find((p) => p.personId === input.personId);
    const mediator = await findMediator(tx, community.id, input.personId);
    return { communityId: community.id, mediator, version: known?.version ?? 0 };
  },
  authorize: maySaveMediator,
  decide({ input, loaded }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    if (!loaded.mediator) return fail('not_a_mediator');
    if (input.termFrom && input.termUntil && input.termUntil < input.termFrom) return fail('wrong_term');
    const { community: _, specialities, ...rest } = input;
    const row = { ...rest, specialities: [...new Set(specialities)], version: loaded.version + 1 };
    return ok({
      change: { ...row, communityId: loaded.communityId },
      events: [{ type: 'mediation.mediator-saved', subjectId: input.personId, payload: { version: row.version } }],
    });
  },
  async commit(tx, row) {
    const { communityId: _, personId: __, ...set } = row;
    await tx
      .insert(profiles)
      .values(row)
      .onConflictDoUpdate({ target: [profiles.communityId, profiles.personId], set });
    return { personId: row.personId };
  },
  says: {
    ...lateSentences,
    not_a_mediator: '这个人现在不是本社区的调解员。',
    wrong_term: { field: 'termUntil', text: '任期结束不能早于开始。' },
  },
});
