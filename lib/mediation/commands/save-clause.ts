import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { maySaveClause } from '../policy/library';
import { lockClauses } from '../queries/clauses';
import { clauseFault, clauseSentences } from '../rules/clause-check';
import { clauseInput } from '../schema/library';

const { mediationClauses } = tables;
const most = 100;

/** A clause of the library: new, or another wording of one that is there. Agreements keep the words that they have. */
export const saveClause = defineCommand({
  name: 'mediation.save-clause',
  input: clauseInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && { communityId: community.id, clauses: await lockClauses(tx, community.id) };
  },
  authorize: maySaveClause,
  decide({ input, loaded, now, newId }) {
    const { communityId, clauses } = loaded;
    const known = clauses.find((c) => c.key === input.clause);
    if (input.clause && !known) return fail('unknown_clause');
    if ((known?.version ?? 0) !== input.version) return fail('stale');
    const active = clauses.filter((c) => !c.isRetired && c !== known);
    if (active.length >= most) return fail('too_many');
    if (active.some((c) => c.title === input.title)) return fail('title_taken');
    const fault = clauseFault(input, dayOf(now));
    if (fault) return fail(fault);
    const id = newId();
    const { title, kind, text } = input;
    const types = input.types.length ? input.types : null;
    const words = { title, kind, text, types, version: (known?.version ?? 0) + 1, retiredAt: null };
    return ok({
      change: { row: { ...words, id, communityId, key: known?.key ?? id, createdAt: now }, words },
      events: [
        { type: 'mediation.clause-saved', subjectId: communityId, payload: { clause: known?.key ?? id, kind, types } },
      ],
    });
  },
  async commit(tx, { row, words }) {
    const { communityId, key } = mediationClauses;
    await tx
      .insert(mediationClauses)
      .values(row)
      .onConflictDoUpdate({ target: [communityId, key], set: words });
    return { key: row.key };
  },
  says: {
    ...lateSentences,
    ...clauseSentences,
    unknown_clause: '没有这一条条款，请从列表重新打开。',
    title_taken: { field: 'title', text: '已经有叫这个名字的条款，请换一个名字。' },
    too_many: `最多 ${most} 条，请先停用不用的。`,
  },
});
