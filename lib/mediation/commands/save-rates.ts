import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { maySaveRates } from '../policy/statistics';
import { findRates } from '../queries/subsidies';
import { ratesInput } from '../schema/screenings';

/** What a finished case is paid, by how difficult it was. */
export const saveRates = defineCommand({
  name: 'mediation.save-rates',
  input: ratesInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && { communityId: community.id, rates: await findRates(tx, community.id) };
  },
  authorize: maySaveRates,
  decide({ input, loaded, now, newId }) {
    const fresh = checkVersion(loaded.rates, input.version);
    if (!fresh.ok) return fresh;
    const { oral, written, difficult } = input;
    const version = loaded.rates.version + 1;
    const id = newId();
    return ok({
      change: { id, communityId: loaded.communityId, version, oral, written, difficult, at: now },
      events: [{ type: 'mediation.rates-saved', subjectId: id, payload: { version, oral, written, difficult } }],
    });
  },
  async commit(tx, row) {
    await tx.insert(tables.mediationRates).values(row);
    return { version: row.version };
  },
  says: lateSentences,
});
