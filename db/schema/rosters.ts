// Uploaded rosters between the look and the yes.
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communities } from './community';

/** One row of a roster: a person, the household, and the unit they live in or own. A fact that is not given is left out. */
export interface RosterLine {
  /** The row in the file, its heading being row 1. */
  row: number;
  estate?: string;
  building?: string;
  /** The unit's code, put together from estate, building and room. */
  unit?: string;
  /** 0.01 ㎡. */
  area?: number;
  household?: string;
  kind?: 'villager' | 'resident' | 'tenant';
  name?: string;
  gender?: 'male' | 'female';
  birthDay?: string;
  phone?: string;
  /** The ID number: keyed hash, and sealed (base64). */
  idHash?: string;
  idSealed?: string;
  tie?: 'owner-here' | 'owner-away' | 'family' | 'tenant';
  votes?: boolean;
  representative?: boolean;
  since?: string;
  grid?: string;
  micro?: string;
  party?: boolean;
  delegate?: boolean;
  committee?: boolean;
  /** 村民小组. */
  group?: string;
  /** 农村集体经济组织. */
  member?: boolean;
  memberRep?: boolean;
  council?: boolean;
}

/** What is wrong in a row, or why a row was left as the register has it. */
export interface RosterFault {
  row: number;
  /** The heading of the column, or empty for the row as a whole. */
  field: string;
  reason: string;
}

export interface RosterReport {
  added: Record<string, number>;
  changed: Record<string, number>;
  unchanged: number;
  conflicts: RosterFault[];
}

/** The lines are kept until they are imported, given up, or seven days old; ID numbers in them are sealed. */
export const rosters = sqliteTable(
  'rosters',
  {
    id: text('id').primaryKey(),
    communityId: text('community_id')
      .notNull()
      .references(() => communities.id),
    state: text('state', { enum: ['checked', 'confirmed', 'imported', 'dropped'] }).notNull(),
    fileHash: text('file_hash').notNull(),
    rowCount: integer('row_count').notNull(),
    lines: text('lines', { mode: 'json' }).$type<RosterLine[]>(),
    faults: text('faults', { mode: 'json' }).$type<RosterFault[]>().notNull(),
    report: text('report', { mode: 'json' }).$type<RosterReport>(),
    checkedById: text('checked_by_id'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    confirmedAt: integer('confirmed_at', { mode: 'timestamp_ms' }),
    importedAt: integer('imported_at', { mode: 'timestamp_ms' }),
  },
  (t) => [index('rosters_list').on(t.communityId, t.createdAt, t.id)],
);
