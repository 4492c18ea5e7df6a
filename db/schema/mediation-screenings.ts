// 排查 and 防激化: walks that look for quarrels, what became of a finding, and what a case kept from getting worse.
import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { grids } from './community';
import { texts } from './kernel';
import { mediations } from './mediation';
import { preventionKinds } from './screening-words';

/** A walk through a grid. Of what was found, `settled` went no further: 预防纠纷. */
export const mediationScreenings = sqliteTable(
  'mediation_screenings',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    day: text('day').notNull(),
    gridId: text('grid_id').references(() => grids.id),
    place: text('place'),
    walkers: text('walkers').notNull(),
    found: integer('found').notNull(),
    settled: integer('settled').notNull(),
    textId: text('text_id').references(() => texts.id),
    recordedById: personId('recorded_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('mediation_screenings_day').on(t.communityId, t.day, t.at, t.id),
    check('mediation_screenings_settled', sql`${t.settled} >= 0 and ${t.settled} <= ${t.found}`),
  ],
);

/** A case that was opened from a finding. */
export const mediationFindings = sqliteTable(
  'mediation_findings',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => mediations.id),
    screeningId: text('screening_id')
      .notNull()
      .references(() => mediationScreenings.id),
  },
  (t) => [index('mediation_findings_screening').on(t.screeningId)],
);

/** What mediation kept from happening: 民转刑 or 群体性上访, and how many people it would have been. */
export const mediationPreventions = sqliteTable(
  'mediation_preventions',
  {
    caseId: text('case_id')
      .primaryKey()
      .references(() => mediations.id),
    communityId: communityId(),
    kind: text('kind', { enum: preventionKinds }).notNull(),
    people: integer('people').notNull(),
    day: text('day').notNull(),
    recordedById: personId('recorded_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('mediation_preventions_day').on(t.communityId, t.day, t.kind, t.people),
    check('mediation_preventions_people', sql`${t.people} > 0`),
  ],
);
