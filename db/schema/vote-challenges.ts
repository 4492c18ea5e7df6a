import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { communityId, moment, personId } from './columns';
import { people } from './community';
import { texts } from './kernel';
import { voteId } from './votes';

const textId = (name: string) => text(name).references(() => texts.id);
/** Who challenges: a signed-in person, or somebody at the window, whose name stands in a text of its own. */
const challenger = {
  challengerId: text('challenger_id').references(() => people.id),
  forTextId: textId('for_text_id'),
  filedById: personId('filed_by_id'),
  filedAt: moment('filed_at').notNull(),
  textId: textId('text_id').notNull(),
};

/** 名册异议. `late`: found right after the vote had opened, when no roll can change any more. */
export const rollChallenges = sqliteTable(
  'roll_challenges',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    kind: text('kind', { enum: ['missing', 'wrongly-listed', 'wrong-voter', 'wrong-area'] }).notNull(),
    /** The number on the roll it is about; a missing one has none. */
    number: integer('number'),
    ...challenger,
    state: text('state', { enum: ['open', 'accepted', 'rejected', 'late'] }).notNull(),
    decidedById: text('decided_by_id').references(() => people.id),
    decidedAt: moment('decided_at'),
    reasonId: textId('reason_id'),
  },
  (t) => [
    index('roll_challenges_open').on(t.communityId, t.state, t.filedAt),
    index('roll_challenges_vote').on(t.voteId, t.filedAt, t.id),
    check('roll_challenges_about', sql`(${t.kind} = 'missing') = (${t.number} is null)`),
    check('roll_challenges_one_challenger', sql`(${t.challengerId} is null) <> (${t.forTextId} is null)`),
    check(
      'roll_challenges_decided_whole',
      sql`(${t.state} = 'open') = (${t.decidedAt} is null) and (${t.decidedAt} is null) = (${t.reasonId} is null)`,
    ),
    // Nobody decides on the own challenge.
    check(
      'roll_challenges_other_person',
      sql`${t.challengerId} is null or ${t.decidedById} is null or ${t.challengerId} <> ${t.decidedById}`,
    ),
  ],
);

/** A row of the roll as it stood before a decision or stands after it. */
export interface RollLine {
  id: string;
  tally: 'statutory' | 'advisory';
  number: number;
  unitKey: string;
  label: string;
  personId: string | null;
  ownerKey: string | null;
  area: number | null;
}

/** What an accepted challenge did to the frozen roll, and the roll's hash before and after it. */
export const rollDecisions = sqliteTable(
  'roll_decisions',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    nth: integer('nth').notNull(),
    challengeId: text('challenge_id')
      .notNull()
      .unique('roll_decisions_challenge')
      .references(() => rollChallenges.id),
    act: text('act', { enum: ['add', 'strike', 'voter', 'area'] }).notNull(),
    number: integer('number').notNull(),
    before: text('before', { mode: 'json' }).$type<RollLine[]>().notNull(),
    after: text('after', { mode: 'json' }).$type<RollLine[]>().notNull(),
    beforeHash: text('before_hash').notNull(),
    afterHash: text('after_hash').notNull(),
    heads: integer('heads').notNull(),
    area: integer('area'),
    byId: personId('by_id'),
    at: moment('at').notNull(),
  },
  (t) => [
    uniqueIndex('roll_decisions_nth').on(t.voteId, t.nth),
    check('roll_decisions_changes', sql`${t.beforeHash} <> ${t.afterHash}`),
  ],
);

/** 结果异议, from certification until the end of the publicity; the answer is for everybody. */
export const resultChallenges = sqliteTable(
  'result_challenges',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    ...challenger,
    answerId: textId('answer_id'),
    answeredById: text('answered_by_id').references(() => people.id),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    index('result_challenges_vote').on(t.voteId, t.filedAt, t.id),
    check('result_challenges_one_challenger', sql`(${t.challengerId} is null) <> (${t.forTextId} is null)`),
    check('result_challenges_answered_whole', sql`(${t.answeredAt} is null) = (${t.answerId} is null)`),
    check(
      'result_challenges_other_person',
      sql`${t.challengerId} is null or ${t.answeredById} is null or ${t.challengerId} <> ${t.answeredById}`,
    ),
  ],
);
