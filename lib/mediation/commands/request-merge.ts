import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOnGroup } from '../policy/group';
import { countOfAgreement } from '../queries/claim-papers';
import { lockGroup } from '../queries/group';
import { groupSentences } from '../rules/group-words';
import { mergeInput } from '../schema/group';

const { mediationMerges } = tables;

/** The papers of all families are asked for; the job makes them, and who asked is on record. */
export const requestMerge = defineCommand({
  name: 'mediation.request-merge',
  input: mergeInput,
  async load(tx, input) {
    const found = await lockGroup(tx, input);
    if (!found) return null;
    const isWaiting = and(eq(mediationMerges.caseId, found.id), eq(mediationMerges.state, 'waiting'));
    const waiting = await tx.$count(mediationMerges, isWaiting);
    return { ...found, waiting, total: await countOfAgreement(tx, found.id) };
  },
  authorize: mayOnGroup('mediation.request-merge'),
  decide({ input, loaded, by, now, newId }) {
    if (!loaded.group) return fail('no_group');
    if (loaded.waiting) return fail('waiting');
    if (!loaded.total) return fail('nobody');
    const id = newId();
    const { communityId, id: caseId, total } = loaded;
    return ok({
      change: {
        row: {
          ...{ id, communityId, caseId, state: 'waiting' as const, total, done: 0, basis: null, attempts: 0 },
          ...{ requestedById: by.personId, requestedAt: now, madeAt: null, keptUntil: null },
        },
        ref: input.ref,
      },
      events: [{ type: 'mediation.merge-requested', subjectId: caseId, payload: { merge: id, families: total } }],
    });
  },
  async commit(tx, { row, ref }) {
    await tx.insert(mediationMerges).values(row);
    return { ref };
  },
  says: {
    ...groupSentences,
    waiting: '已经在做了，做到哪里看页面上的数字。',
    nobody: '名单里还没有要签协议的户。',
  },
});
