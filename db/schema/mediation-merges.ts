// 逐户文书 made by the job, some families at a time; after a fall it goes on with the next ones.
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { mediations } from './mediation';

export const mergeStates = ['waiting', 'made', 'failed', 'gone'] as const;

export const mediationMerges = sqliteTable(
  'mediation_merges',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    state: text('state', { enum: mergeStates }).notNull(),
    /** Families when it was asked for, and those whose papers are made. */
    total: integer('total').notNull(),
    done: integer('done').notNull(),
    /** SHA-256 of the agreement as the first papers have it: when it changes on the way, all are made anew. */
    basis: text('basis'),
    /** How often it was begun. */
    attempts: integer('attempts').notNull(),
    requestedById: personId('requested_by_id'),
    requestedAt: moment('requested_at').notNull(),
    madeAt: moment('made_at'),
    /** The bytes go then. */
    keptUntil: moment('kept_until'),
  },
  (t) => [
    index('mediation_merges_case').on(t.caseId, t.requestedAt),
    index('mediation_merges_state').on(t.state, t.requestedAt),
    // Asking twice is asking once.
    uniqueIndex('mediation_merges_one_waiting').on(t.caseId).where(sql`state = 'waiting'`),
    check('mediation_merges_done', sql`${t.done} >= 0 and ${t.done} <= ${t.total}`),
    check('mediation_merges_kept', sql`(${t.madeAt} is null) = (${t.keptUntil} is null)`),
  ],
);

/** A zip of some papers; `from` and `to` are the numbers of its first and last family. */
export const mediationMergeParts = sqliteTable(
  'mediation_merge_parts',
  {
    mergeId: text('merge_id')
      .notNull()
      .references(() => mediationMerges.id),
    from: integer('from').notNull(),
    to: integer('to').notNull(),
    count: integer('count').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.mergeId, t.from] }), index('mediation_merge_parts_hash').on(t.sha256)],
);
