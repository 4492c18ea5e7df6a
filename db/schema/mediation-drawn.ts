// 屏上签名: a name drawn on a screen, kept as evidence. It brings nothing into force unless the committee’s setting says so.
import { sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { moment, personId } from './columns';
import { texts } from './kernel';
import { mediationParties, mediations } from './mediation';
import { mediationAgreements } from './mediation-agreements';
import { mediationAgents } from './mediation-sides';

export const mediationDrawn = sqliteTable(
  'mediation_drawn',
  {
    id: text('id').primaryKey(),
    caseId: text('case_id')
      .notNull()
      .references(() => mediations.id),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => mediationAgreements.id),
    partyId: text('party_id')
      .notNull()
      .references(() => mediationParties.id),
    /** Who drew it for the party. */
    agentId: text('agent_id').references(() => mediationAgents.id),
    /** The strokes: in a text, so that their hash is in the chain and they go with the words of the case. */
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    /** The service that the committee then called reliable; null: evidence only. */
    service: text('service'),
    recordedById: personId('recorded_by_id'),
    at: moment('at').notNull(),
  },
  (t) => [uniqueIndex('mediation_drawn_once').on(t.agreementId, t.partyId)],
);
