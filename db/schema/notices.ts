import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { articles } from './charters';
import { communityId } from './columns';
import { buildings, firms, people, units } from './community';
import { texts } from './kernel';

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** 隐患整改告知单, from the hazard that was seen to its 销号. A committee tells and asks; it orders nothing. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    /** Class and building only: public as it stands. */
    title: text('title').notNull(),
    state: text('state').notNull(),
    category: text('category').notNull(),
    /** To the device or spot. */
    place: text('place').notNull(),
    buildingId: text('building_id').references(() => buildings.id),
    checkedAt: instant('checked_at').notNull(),
    /** What was seen. */
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    finderId: text('finder_id')
      .notNull()
      .references(() => people.id),
    /** 被告知单位 or 户: of the roster where it is known. */
    unitId: text('unit_id').references(() => units.id),
    firmId: text('firm_id').references(() => firms.id),
    recipientId: text('recipient_id').references(() => people.id),
    recipientName: text('recipient_name'),
    // What the paper in force says; earlier papers keep their numbers in notice_papers.
    round: integer('round').notNull(),
    number: text('number'),
    articleId: text('article_id').references(() => articles.id),
    lawId: text('law_id'),
    demandId: text('demand_id').references(() => texts.id),
    afterId: text('after_id').references(() => texts.id),
    phone: text('phone'),
    handlerId: text('handler_id').references(() => people.id),
    secondHandlerId: text('second_handler_id').references(() => people.id),
    issuedAt: instant('issued_at'),
    /** Legal days; the last one ends when the office closes. */
    issuedOn: text('issued_on'),
    dueOn: text('due_on'),
    dueAt: instant('due_at'),
    isProvisional: integer('is_provisional', { mode: 'boolean' }).notNull(),
    /** The reply code of the tear-off part is not kept: it is this id under the installation's key. */
    codeId: text('code_id'),
    codeAt: instant('code_at'),
    serviceMethod: text('service_method', { enum: ['hand', 'left', 'posted', 'mail', 'message'] }),
    serviceResult: text('service_result', { enum: ['signed', 'refused', 'unreachable', 'delivered'] }),
    servedAt: instant('served_at'),
    witness: text('witness'),
    answer: text('answer', { enum: ['done', 'fixing', 'help', 'object'] }),
    answeredVia: text('answered_via', { enum: ['account', 'code', 'paper', 'phone'] }),
    answeredAt: instant('answered_at'),
    /** Who said that it is put right, when that is known; he does not re-check it. */
    saidDoneById: text('said_done_by_id').references(() => people.id),
    recheckerId: text('rechecker_id').references(() => people.id),
    recheckedAt: instant('rechecked_at'),
    reportedTo: text('reported_to', { enum: ['street', 'fire', 'emergency', 'city', 'other'] }),
    receiptNumber: text('receipt_number'),
    closedAt: instant('closed_at'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('notices_ref').on(t.communityId, t.ref),
    index('notices_newest').on(t.communityId, t.createdAt, t.id),
    index('notices_state').on(t.communityId, t.state, t.createdAt, t.id),
    index('notices_article').on(t.articleId, t.createdAt, t.id),
    index('notices_unit').on(t.unitId),
    index('notices_handler').on(t.handlerId, t.state),
    check('notices_two_handlers', sql`${t.secondHandlerId} is null or ${t.secondHandlerId} <> ${t.handlerId}`),
    check(
      'notices_issued_whole',
      sql`${t.issuedAt} is null or (${t.recipientName} is not null and ${t.number} is not null and ${t.dueOn} is not null and ${t.demandId} is not null and ${t.handlerId} is not null and ${t.secondHandlerId} is not null and (${t.articleId} is not null or ${t.lawId} is not null))`,
    ),
    check('notices_left_before_witness', sql`${t.serviceMethod} <> 'left' or ${t.witness} is not null`),
    check('notices_receipt_of_report', sql`${t.receiptNumber} is null or ${t.reportedTo} is not null`),
  ],
);

/** Each paper that went out, under its own number; a number is never used again, also of a notice withdrawn. */
export const noticePapers = sqliteTable(
  'notice_papers',
  {
    noticeId: text('notice_id')
      .notNull()
      .references(() => notices.id),
    round: integer('round').notNull(),
    communityId: communityId(),
    number: text('number').notNull(),
    issuedAt: instant('issued_at').notNull(),
    dueOn: text('due_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.noticeId, t.round] }),
    uniqueIndex('notice_papers_number').on(t.communityId, t.number),
  ],
);

/** Wrong reply codes; five within an hour close the way by code for that hour. */
export const noticeTries = sqliteTable(
  'notice_tries',
  {
    id: text('id').primaryKey(),
    noticeId: text('notice_id')
      .notNull()
      .references(() => notices.id),
    at: instant('at').notNull(),
  },
  (t) => [index('notice_tries_notice').on(t.noticeId, t.at)],
);

/** 自查自清: found and cleared by the same people. A record of its own, never a notice and never a score. */
export const selfCleared = sqliteTable(
  'self_cleared',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    category: text('category').notNull(),
    place: text('place').notNull(),
    buildingId: text('building_id').references(() => buildings.id),
    /** A legal day. */
    clearedOn: text('cleared_on').notNull(),
    textId: text('text_id').references(() => texts.id),
    finderId: text('finder_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('self_cleared_ref').on(t.communityId, t.ref),
    index('self_cleared_newest').on(t.communityId, t.createdAt, t.id),
    index('self_cleared_day').on(t.communityId, t.clearedOn),
  ],
);
