import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BallotItem } from '../../lib/votes/tally/answers';
import { type VoteChannel, voteChannels } from './channel-words';
import { communityId, moment, personId } from './columns';
import { estates, people } from './community';
import { texts } from './kernel';
import { villageGroups } from './village-groups';

export const voteId = () =>
  text('vote_id')
    .notNull()
    .references(() => votes.id);

/** 表决 on one frozen text. What the clock decides (open, closed, publicity over) is not in `state`. */
export const votes = sqliteTable(
  'votes',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    ref: text('ref').notNull(),
    title: text('title').notNull(),
    rule: text('rule').notNull(),
    mode: text('mode', { enum: ['roll-call', 'secret', 'hands'] }).notNull(),
    kind: text('kind', { enum: ['question', 'options', 'election'] }).notNull(),
    /** The election whose open seats are voted on again; its roll serves once more. */
    priorId: text('prior_id'),
    items: text('items', { mode: 'json' }).$type<BallotItem[]>().notNull(),
    /** 建筑区划 whose owners decide; in an owners' vote only. */
    estateId: text('estate_id').references(() => estates.id),
    /** 村民小组 whose meeting decides, and whether its persons or its households count. */
    groupId: text('group_id').references(() => villageGroups.id),
    weighs: text('weighs', { enum: ['persons', 'households'] }),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    channels: text('channels', { mode: 'json' }).$type<VoteChannel[]>().notNull(),
    /** Tenants are asked beside it, in a tally of their own. */
    asksTenants: integer('asks_tenants', { mode: 'boolean' }).notNull(),
    /** 商户 and 共建单位 too, each by its contact. */
    asksFirms: integer('asks_firms', { mode: 'boolean' }).notNull(),
    /** Owners whose ballot reached them and who say nothing; `majority` only where their own rules have it. */
    silentOwners: text('silent_owners', { enum: ['not-counted', 'majority'] }).notNull(),
    opensAt: moment('opens_at').notNull(),
    closesAt: moment('closes_at').notNull(),
    state: text('state').notNull(),
    /** Legal day and minute number of the party organisation's study. */
    studyDay: text('study_day'),
    studyMinute: text('study_minute'),
    announcedAt: moment('announced_at'),
    announcedById: text('announced_by_id').references(() => people.id),
    /** Frozen with the roll. */
    heads: integer('heads'),
    area: integer('area'),
    advisoryHeads: integer('advisory_heads'),
    textHash: text('text_hash'),
    rollHash: text('roll_hash'),
    rollSalt: text('roll_salt'),
    ruleHash: text('rule_hash'),
    /** False: 征求意见, decides nothing. */
    isBinding: integer('is_binding', { mode: 'boolean' }).notNull(),
    /** Online, until closing; never of a vote that binds. */
    allowsChange: integer('allows_change', { mode: 'boolean' }).notNull(),
    /** Why it was announced later than the days of notice, where the law lets that be. */
    shortNoticeId: text('short_notice_id').references(() => texts.id),
    /** 结果异议 that nobody has answered yet: until they are, the result is not final. */
    openChallenges: integer('open_challenges').notNull(),
    /** Legal day on which those who had not voted were last reminded. */
    remindedOn: text('reminded_on'),
    /** Written by the count, shown to everybody once certified, never counted again. */
    outcome: text('outcome', { mode: 'json' }).$type<unknown>(),
    isCarried: integer('is_carried', { mode: 'boolean' }),
    certifiedAt: moment('certified_at'),
    chainSeq: integer('chain_seq'),
    chainHash: text('chain_hash'),
    /** Legal days. */
    publicityFrom: text('publicity_from'),
    publicityUntil: text('publicity_until'),
    createdById: personId('created_by_id'),
    createdAt: moment('created_at').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    uniqueIndex('votes_ref').on(t.communityId, t.ref),
    index('votes_newest').on(t.communityId, t.createdAt, t.id),
    index('votes_state').on(t.communityId, t.state, t.createdAt, t.id),
    index('votes_open').on(t.state, t.closesAt),
    index('votes_publicity').on(t.state, t.publicityUntil),
    check('votes_group_whole', sql`(${t.groupId} is null) = (${t.weighs} is null)`),
    check('votes_window', sql`${t.opensAt} < ${t.closesAt}`),
    check(
      'votes_roll_frozen_whole',
      sql`(${t.announcedAt} is null) = (${t.rollHash} is null) and (${t.announcedAt} is null) = (${t.heads} is null)`,
    ),
    check(
      'votes_certified_whole',
      sql`${t.certifiedAt} is null or (${t.outcome} is not null and ${t.chainHash} is not null)`,
    ),
    check('votes_publicity_whole', sql`(${t.publicityFrom} is null) = (${t.publicityUntil} is null)`),
    check('votes_open_challenges', sql`${t.openChallenges} >= 0`),
    check('votes_study_whole', sql`(${t.studyDay} is null) = (${t.studyMinute} is null)`),
  ],
);

/** The frozen roll: a row for each person, household or flat. Rows of one `number` are one head and have one ballot paper. */
export const electors = sqliteTable(
  'electors',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    tally: text('tally', { enum: ['statutory', 'advisory'] }).notNull(),
    number: integer('number').notNull(),
    /** Id of the person, household or flat. */
    unitKey: text('unit_key').notNull(),
    label: text('label').notNull(),
    /** Who votes for it; null where nobody is named, then on paper only. */
    personId: text('person_id').references(() => people.id),
    ownerKey: text('owner_key'),
    area: integer('area'),
  },
  (t) => [
    uniqueIndex('electors_number').on(t.voteId, t.number, t.unitKey),
    uniqueIndex('electors_unit').on(t.voteId, t.tally, t.unitKey),
    index('electors_person').on(t.personId, t.voteId),
    check('electors_number_from_one', sql`${t.number} > 0`),
    check('electors_area', sql`${t.area} is null or ${t.area} > 0`),
  ],
);

/** A roll-call ballot: elector, choice and time stand in one row. A secret one is in `secret-votes`. */
export const ballots = sqliteTable(
  'ballots',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    voteId: voteId(),
    electorId: text('elector_id')
      .notNull()
      .unique('ballots_one_an_elector')
      .references(() => electors.id),
    /** One an item: a choice, or what is marked. */
    answers: text('answers', { mode: 'json' }).$type<string[]>().notNull(),
    channel: text('channel', { enum: voteChannels }).notNull(),
    receipt: text('receipt').notNull(),
    /** The chain holds SHA-256(salt‖elector, answers, channel): a changed ballot shows, a choice does not. */
    salt: text('salt').notNull(),
    castById: personId('cast_by_id'),
    castAt: moment('cast_at').notNull(),
  },
  (t) => [
    index('ballots_vote').on(t.voteId, t.channel),
    index('ballots_receipt').on(t.voteId, t.receipt),
    check(
      'ballots_on_screen_are_valid',
      sql`${t.channel} not in ('online', 'kiosk') or cast(${t.answers} as text) not like '%invalid%'`,
    ),
  ],
);

export const voteCertifications = sqliteTable(
  'vote_certifications',
  {
    voteId: voteId(),
    personId: personId('person_id'),
    communityId: communityId(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.voteId, t.personId] })],
);
