import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { may } from '../policy';
import { communityInput } from '../schema';

const { communities } = tables;

/** How the community signs its papers and where people find it. Code and kind never change. */
export const editCommunity = defineCommand({
  name: 'community.edit',
  input: communityInput,
  async load(tx, { community }) {
    const [row] = await tx.lock(tx.select().from(communities).where(eq(communities.code, community)), 'update');
    return row ? { ...row, communityId: row.id } : null;
  },
  authorize: may('community.edit'),
  decide({ input, loaded }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    const { committee, street, phone, window, shortName } = input;
    const settings = { ...loaded.settings, shortName: shortName ?? '' };
    return ok({
      change: { id: loaded.id, set: { committee, street, phone, window, settings, version: loaded.version + 1 } },
      events: [{ type: 'community.edited', subjectId: loaded.id, payload: { version: loaded.version + 1 } }],
    });
  },
  async commit(tx, { id, set }) {
    await tx.update(communities).set(set).where(eq(communities.id, id));
    return { id };
  },
  says: lateSentences,
});
