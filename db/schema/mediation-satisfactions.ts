// Whether the parties were satisfied: asked of them alone, and of nobody who worked the case.
import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { communityId, moment } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { caseId, mediationParties } from './mediation';
import { mediationVisits } from './mediation-agreements';
import { satisfactions } from './mediation-words';

/** One answer a party, which the party may change until the file is bound. */
export const mediationSatisfactions = sqliteTable(
  'mediation_satisfactions',
  {
    partyId: text('party_id')
      .primaryKey()
      .references(() => mediationParties.id),
    communityId: communityId(),
    caseId: caseId(),
    answer: text('answer', { enum: satisfactions }).notNull(),
    textId: text('text_id').references(() => texts.id),
    /** By the own account, or spoken and written down for somebody who has none. */
    way: text('way', { enum: ['own', 'spoken'] }).notNull(),
    /** At which visit it was said. */
    visitId: text('visit_id').references(() => mediationVisits.id),
    /** Who typed it; nobody any more once the persons were taken out. */
    byId: text('by_id').references(() => people.id),
    at: moment('at').notNull(),
  },
  (t) => [
    index('mediation_satisfactions_case').on(t.caseId),
    index('mediation_satisfactions_at').on(t.communityId, t.at, t.answer),
    check('mediation_satisfactions_own', sql`${t.way} = 'spoken' or ${t.visitId} is null`),
  ],
);
