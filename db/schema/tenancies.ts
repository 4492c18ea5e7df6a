import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people, units } from './community';

export const tenancies = sqliteTable(
  'tenancies',
  {
    id: text('id').primaryKey(),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    since: text('since').notNull(),
    until: text('until'),
  },
  (t) => [index('tenancies_unit').on(t.unitId), index('tenancies_person').on(t.personId)],
);
