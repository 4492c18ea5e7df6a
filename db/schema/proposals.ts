import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId } from './columns';
import { people } from './community';
import { texts } from './kernel';

const textId = (name: string) => text(name).references(() => texts.id);

/** 议题: concrete, actionable, signed. Public from its admission on. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    /** First line of `what`. */
    title: text('title').notNull(),
    /** 什么事, 希望怎么办, 涉及谁. */
    whatId: textId('what_id').notNull(),
    wishId: textId('wish_id').notNull(),
    concernsId: textId('concerns_id').notNull(),
    authorId: text('author_id')
      .notNull()
      .references(() => people.id),
    matter: text('matter', { enum: ['shield', 'bridge', 'sea'] }),
    state: text('state').notNull(),
    admittedAt: integer('admitted_at', { mode: 'timestamp_ms' }),
    /** Legal day: opinions are taken up to and on this day. */
    commentUntil: text('comment_until'),
    mergedIntoId: text('merged_into_id').references((): AnySQLiteColumn => proposals.id),
    /** Office that a 转办 went to, as typed. */
    handedTo: text('handed_to'),
    /** What the council decided on it last. */
    route: text('route', { enum: ['execute', 'refer', 'continue', 'decline'] }),
    decisionId: textId('decision_id'),
    decidedAt: integer('decided_at', { mode: 'timestamp_ms' }),
    /** Legal days of the publicity of the outcome, or of its implementation. */
    publicityFrom: text('publicity_from'),
    publicityUntil: text('publicity_until'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('proposals_ref').on(t.communityId, t.ref),
    index('proposals_newest').on(t.communityId, t.createdAt, t.id),
    index('proposals_state').on(t.communityId, t.state, t.createdAt, t.id),
    index('proposals_author').on(t.authorId, t.createdAt),
    index('proposals_publicity').on(t.communityId, t.publicityUntil),
    index('proposals_merged').on(t.mergedIntoId),
    check('proposals_not_into_itself', sql`${t.mergedIntoId} is null or ${t.mergedIntoId} <> ${t.id}`),
    // RC 34, VC 35: not less than 15 days; the days are compared as text, the command counts them.
    check('proposals_publicity_whole', sql`(${t.publicityFrom} is null) = (${t.publicityUntil} is null)`),
  ],
);

/** 征求意见: one stance a person; a changed one supersedes, and stays. */
export const proposalComments = sqliteTable(
  'proposal_comments',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    version: integer('version').notNull(),
    stance: text('stance', { enum: ['for', 'against', 'suggest'] }).notNull(),
    textId: textId('text_id'),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    supersededAt: integer('superseded_at', { mode: 'timestamp_ms' }),
  },
  (t) => [
    uniqueIndex('proposal_comments_version').on(t.proposalId, t.personId, t.version),
    uniqueIndex('proposal_comments_one').on(t.proposalId, t.personId).where(sql`superseded_at is null`),
    index('proposal_comments_newest').on(t.proposalId, t.at, t.id),
  ],
);

/** 执行任务: what was decided, who does it, by when, how far it is. */
export const proposalTasks = sqliteTable(
  'proposal_tasks',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => proposals.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    textId: textId('text_id').notNull(),
    /** Office or body that answers for it; public. */
    office: text('office').notNull(),
    /** Who reports on it; not public. */
    assigneeId: text('assignee_id')
      .notNull()
      .references(() => people.id),
    dueOn: text('due_on').notNull(),
    /** 5 / 7 件: counted where it can be counted. */
    amount: integer('amount').notNull(),
    doneAmount: integer('done_amount').notNull(),
    unit: text('unit').notNull(),
    state: text('state').notNull(),
    reportId: textId('report_id'),
    reportedAt: integer('reported_at', { mode: 'timestamp_ms' }),
    completedAt: integer('completed_at', { mode: 'timestamp_ms' }),
    /** 监督评议. */
    reviewerId: text('reviewer_id').references(() => people.id),
    reviewId: textId('review_id'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('proposal_tasks_number').on(t.proposalId, t.number),
    index('proposal_tasks_due').on(t.communityId, t.state, t.dueOn),
    index('proposal_tasks_assignee').on(t.assigneeId, t.state, t.dueOn),
    check('proposal_tasks_amounts', sql`${t.amount} > 0 and ${t.doneAmount} >= 0 and ${t.doneAmount} <= ${t.amount}`),
    check('proposal_tasks_not_own_review', sql`${t.reviewerId} is null or ${t.reviewerId} <> ${t.assigneeId}`),
  ],
);
