// 立卷归档: the bound file, how long it is kept, and the community's own Word templates.
import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { mediations } from './mediation';

const textId = (name: string) => text(name).references(() => texts.id);

export const mediationDossiers = sqliteTable(
  'mediation_dossiers',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => mediations.id),
    communityId: communityId(),
    year: integer('year').notNull(),
    seq: integer('seq').notNull(),
    /** (2026)紫锦人调字第12号 */
    number: text('number').notNull(),
    boundById: personId('bound_by_id'),
    boundOn: text('bound_on').notNull(),
    isMajor: integer('is_major', { mode: 'boolean' }).notNull(),
    remarksId: textId('remarks_id'),
    /** Legal day after which it is reviewed; null: kept for good. */
    keepUntil: text('keep_until'),
    /** Legal hold: nothing is taken away while it stands. */
    heldAt: moment('held_at'),
    heldById: text('held_by_id').references(() => people.id),
    holdReasonId: textId('hold_reason_id'),
    /** The director has decided that the persons be taken out; the job does it. */
    releasedAt: moment('released_at'),
    anonymisedAt: moment('anonymised_at'),
  },
  (t) => [
    uniqueIndex('mediation_dossiers_number').on(t.communityId, t.year, t.seq),
    index('mediation_dossiers_due').on(t.communityId, t.keepUntil),
    check('mediation_dossiers_hold', sql`(${t.heldAt} is null) = (${t.heldById} is null)`),
    check('mediation_dossiers_held_stay', sql`${t.heldAt} is null or ${t.releasedAt} is null`),
    check('mediation_dossiers_released_first', sql`${t.anonymisedAt} is null or ${t.releasedAt} is not null`),
  ],
);

/** How long files are kept. A saved change is a new row; a file keeps the day it was given when it was bound. */
export const mediationKeeping = sqliteTable(
  'mediation_keeping',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    version: integer('version').notNull(),
    years: integer('years').notNull(),
    majorYears: integer('major_years').notNull(),
    /** Dispute types whose files are kept for good. */
    permanent: text('permanent', { mode: 'json' }).$type<string[]>().notNull(),
    /** 电子签名法 13、14: the reliable service that makes signatures drawn on a screen; null: such a one is evidence only. */
    signService: text('sign_service'),
    /** 回访: how many days after an agreement is in force. */
    followUps: text('follow_ups', { mode: 'json' }).$type<number[]>().notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('mediation_keeping_version').on(t.communityId, t.version),
    check('mediation_keeping_years', sql`${t.years} > 0 and ${t.majorYears} >= ${t.years}`),
  ],
);

/** A paper's Word template as the community changed it. Every version stays; the newest counts; one without bytes gives the paper its built-in form back. */
export const paperTemplates = sqliteTable(
  'paper_templates',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    paper: text('paper').notNull(),
    version: integer('version').notNull(),
    fileName: text('file_name'),
    bytes: blob('bytes', { mode: 'buffer' }),
    sha256: text('sha256'),
    savedById: personId('saved_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('paper_templates_version').on(t.communityId, t.paper, t.version),
    check('paper_templates_whole', sql`(${t.bytes} is null) = (${t.sha256} is null)`),
  ],
);
