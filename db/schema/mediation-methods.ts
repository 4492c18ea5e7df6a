// How cases are worked: several methods of a community, each an editable list of steps.
import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment } from './columns';

export interface MethodStep {
  key: string;
  label: string;
  guidance: string;
  /** What is to be written down. */
  record: string;
  /** A note of it has to be there when the file is looked over. */
  isAsked: boolean;
  /** Sentences that are put into a note with one press. */
  phrases: string[];
}

export const mediationMethods = sqliteTable(
  'mediation_methods',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    /** Of the newest template. */
    version: integer('version').notNull(),
    /** What a case begins with unless another is chosen. */
    isUsual: integer('is_usual', { mode: 'boolean' }).notNull(),
    createdAt: moment('created_at').notNull(),
    retiredAt: moment('retired_at'),
  },
  (t) => [uniqueIndex('mediation_methods_usual').on(t.communityId).where(sql`is_usual and retired_at is null`)],
);

/** A method as it stood: a saved change is a new row, and a case keeps the one it began with. */
export const methodTemplates = sqliteTable(
  'method_templates',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    methodId: text('method_id')
      .notNull()
      .references(() => mediationMethods.id),
    name: text('name').notNull(),
    version: integer('version').notNull(),
    isExample: integer('is_example', { mode: 'boolean' }).notNull(),
    steps: text('steps', { mode: 'json' }).$type<MethodStep[]>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [uniqueIndex('method_templates_version').on(t.methodId, t.version)],
);
