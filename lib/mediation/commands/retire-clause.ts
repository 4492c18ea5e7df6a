import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { defineCommand } from '@/lib/kernel/command';
import { ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayRetireClause } from '../policy/library';
import { lockClauses } from '../queries/clauses';
import { retireClauseInput } from '../schema/library';

const { mediationClauses } = tables;

/** Not offered any more; saved again it is back. */
export const retireClause = defineCommand({
  name: 'mediation.retire-clause',
  input: retireClauseInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    const clauses = community && (await lockClauses(tx, community.id));
    const clause = clauses?.find((c) => c.key === input.clause && !c.isRetired);
    return community && clause ? { communityId: community.id, clause } : null;
  },
  authorize: mayRetireClause,
  decide({ input, loaded, now, newId }) {
    const { clause, communityId } = loaded;
    const fresh = checkVersion(clause, input.version);
    if (!fresh.ok) return fresh;
    const { key, title, kind, text } = clause;
    const end = { version: clause.version + 1, retiredAt: now };
    return ok({
      change: {
        row: {
          id: newId(),
          communityId,
          key,
          title,
          kind,
          text,
          types: clause.types && [...clause.types],
          createdAt: now,
          ...end,
        },
        end,
      },
      events: [{ type: 'mediation.clause-retired', subjectId: communityId, payload: { clause: key } }],
    });
  },
  async commit(tx, { row, end }) {
    const { communityId, key } = mediationClauses;
    await tx
      .insert(mediationClauses)
      .values(row)
      .onConflictDoUpdate({ target: [communityId, key], set: end });
    return { key: row.key };
  },
  says: lateSentences,
});
