import { and, asc, desc, eq, gt, sum } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayListClaims, mayOnGroup } from '../policy/group';
import { mergeStateLabels } from '../rules/merges';
import { countOfAgreement } from './claim-papers';
import { findGroupCase } from './group';

const { mediationMergeParts: parts, mediationMerges: merges, people } = tables;
type At = { community: string; ref: string };
const shown = 5;

const findMerges = (read: Reader, caseId: string) =>
  read
    .select({ merge: merges, by: people.name, bytes: sum(parts.bytes).mapWith(Number) })
    .from(merges)
    .innerJoin(people, eq(people.id, merges.requestedById))
    .leftJoin(parts, eq(parts.mergeId, merges.id))
    .where(eq(merges.caseId, caseId))
    .groupBy(merges.id, people.name)
    .orderBy(desc(merges.requestedAt), desc(merges.id))
    .limit(shown);

/** How far the papers of all families are made. */
export const showMerges = defineQuery({
  name: 'mediation.merges',
  async load(read, at: At) {
    const found = await findGroupCase(read, at);
    if (!found?.group) return null;
    return { ...found, merges: await findMerges(read, found.id), total: await countOfAgreement(read, found.id) };
  },
  authorize: mayListClaims,
  present: ({ loaded, actor, now }) => ({
    ...{ ref: loaded.ref, total: loaded.total },
    merges: loaded.merges.map(({ merge: m, by, bytes }) => {
      const state = m.state === 'made' && m.keptUntil && m.keptUntil <= now ? 'gone' : m.state;
      return {
        ...{ id: m.id, state, stateLabel: mergeStateLabels[state], done: m.done, total: m.total, by, bytes },
        ...{ requestedAt: m.requestedAt, keptUntil: m.keptUntil },
      };
    }),
    canRequest: mayOnGroup('mediation.request-merge')(actor, loaded).ok && loaded.total > 0,
  }),
});
export type MergesView = View<typeof showMerges>;

/** The finished papers, part by part. Each time they are taken out is in the access log. */
export const takeMerge = defineQuery({
  name: 'mediation.merge-papers',
  async load(read, { merge: id, ...at }: At & { merge: string }, { now }) {
    const found = await findGroupCase(read, at);
    if (!found) return null;
    const isMade = and(eq(merges.state, 'made'), gt(merges.keptUntil, now));
    const [merge] = await read
      .select()
      .from(merges)
      .where(and(eq(merges.id, id), eq(merges.caseId, found.id), isMade));
    if (!merge) return null;
    const rows = await read
      .select({ sha256: parts.sha256 })
      .from(parts)
      .where(eq(parts.mergeId, id))
      .orderBy(asc(parts.from));
    return { ...found, merge, hashes: rows.map((r) => r.sha256) };
  },
  authorize: mayListClaims,
  trace: ({ communityId, id, merge }) => ({
    ...{ communityId, subjectId: id },
    reason: `逐户文书 ${merge.done} 户`,
  }),
  present: ({ loaded: { merge, hashes } }) => ({ hashes, madeAt: merge.madeAt ?? merge.requestedAt }),
});

/** What the job has to do, first come first served. */
export const findWaitingMerges = (read: Reader) =>
  read
    .select({ id: merges.id })
    .from(merges)
    .where(eq(merges.state, 'waiting'))
    .orderBy(asc(merges.requestedAt), asc(merges.id))
    .limit(20);
