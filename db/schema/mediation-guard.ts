// What guards the people in a case: openings of protected ones, alarms and reports, refusals with their grounds.

import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { people } from './community';
import { alarmKinds, alarmLevels, type refusalKeys, reportTargets } from './guard-words';
import { texts } from './kernel';
import { caseId } from './mediation';
import type { Role } from './roles';

const textId = (name: string) =>
  text(name)
    .notNull()
    .references(() => texts.id);

/** A protected case opened by somebody whom it does not concern: who, as what, why, until when. */
export const breakGlass = sqliteTable(
  'break_glass',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    caseId: caseId(),
    personId: personId('person_id'),
    roles: text('roles', { mode: 'json' }).$type<Role[]>().notNull(),
    reasonId: textId('reason_id'),
    at: moment('at').notNull(),
    until: moment('until').notNull(),
  },
  (t) => [
    index('break_glass_case').on(t.caseId, t.until),
    index('break_glass_person').on(t.communityId, t.personId, t.at),
    index('break_glass_newest').on(t.communityId, t.at),
    check('break_glass_ends', sql`${t.until} > ${t.at}`),
  ],
);

/** Suspected harm, a likely crime, a quarrel about to escalate: what was noticed, and by when something must be done. */
export const mediationAlarms = sqliteTable(
  'mediation_alarms',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    kind: text('kind', { enum: alarmKinds }).notNull(),
    level: text('level', { enum: alarmLevels }).notNull(),
    at: moment('at').notNull(),
    dueAt: moment('due_at').notNull(),
    textId: textId('text_id'),
    raisedById: personId('raised_by_id'),
  },
  (t) => [index('mediation_alarms_case').on(t.caseId, t.at), index('mediation_alarms_due').on(t.dueAt, t.caseId)],
);

/** What was done about an alarm: a report with its receipt, or preventive steps. */
export const mediationReports = sqliteTable(
  'mediation_reports',
  {
    id: text('id').primaryKey(),
    caseId: caseId(),
    alarmId: text('alarm_id')
      .notNull()
      .references(() => mediationAlarms.id),
    target: text('target', { enum: reportTargets }).notNull(),
    receipt: text('receipt'),
    /** Whom it is about, when the register knows the person: who is reported never opens the case. */
    aboutId: text('about_id').references(() => people.id),
    at: moment('at').notNull(),
    textId: textId('text_id'),
    recordedById: personId('recorded_by_id'),
  },
  (t) => [
    index('mediation_reports_case').on(t.caseId, t.at),
    index('mediation_reports_alarm').on(t.alarmId),
    index('mediation_reports_about').on(t.aboutId, t.caseId),
  ],
);

/** 不予受理通知: its number and its grounds of law. */
export const mediationRefusals = sqliteTable(
  'mediation_refusals',
  {
    caseId: caseId().primaryKey(),
    communityId: communityId(),
    year: integer('year').notNull(),
    seq: integer('seq').notNull(),
    number: text('number').notNull(),
    grounds: text('grounds', { mode: 'json' }).$type<(typeof refusalKeys)[number][]>().notNull(),
    at: moment('at').notNull(),
    refusedById: personId('refused_by_id'),
  },
  (t) => [uniqueIndex('mediation_refusals_number').on(t.communityId, t.year, t.seq)],
);
