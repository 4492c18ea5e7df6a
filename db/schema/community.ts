// 社区 → 小区 → 楼 → 房屋 → 户 → 人; beside it 网格.
import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const communities = sqliteTable('communities', {
  id: text('id').primaryKey(),
  code: text('code').notNull().unique('communities_code'),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['urban', 'village'] }).notNull(),
  /** 村民委员会 / 居民委员会 in full, as papers print it. */
  committee: text('committee').notNull(),
  street: text('street').notNull(),
  phone: text('phone').notNull(),
  window: text('window').notNull(),
  isDemo: integer('is_demo', { mode: 'boolean' }).notNull(),
  settings: text('settings', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  version: integer('version').notNull(),
});

const communityId = () =>
  text('community_id')
    .notNull()
    .references(() => communities.id);

/** 小区: a building zone (建筑区划) with an owners' assembly of its own. */
export const estates = sqliteTable(
  'estates',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    name: text('name').notNull(),
    hasOwnersCommittee: integer('has_owners_committee', { mode: 'boolean' }).notNull(),
  },
  (t) => [uniqueIndex('estates_name').on(t.communityId, t.name)],
);

export const buildings = sqliteTable(
  'buildings',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    estateId: text('estate_id')
      .notNull()
      .references(() => estates.id),
    name: text('name').notNull(),
  },
  (t) => [uniqueIndex('buildings_name').on(t.estateId, t.name)],
);

/** 房屋. `code` is unique in the community, e.g. 紫兰苑 13-1-101. Area in 0.01 ㎡. */
export const units = sqliteTable(
  'units',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    buildingId: text('building_id')
      .notNull()
      .references(() => buildings.id),
    code: text('code').notNull(),
    area: integer('area').notNull(),
  },
  (t) => [
    uniqueIndex('units_code').on(t.communityId, t.code),
    index('units_building').on(t.buildingId, t.code),
    check('units_area', sql`${t.area} > 0`),
  ],
);

/** A grid (网格), a micro-grid (微网格) within one, or a special grid (专属网格). */
export const grids = sqliteTable(
  'grids',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    parentId: text('parent_id'),
    kind: text('kind', { enum: ['grid', 'micro', 'special'] }).notNull(),
    name: text('name').notNull(),
  },
  (t) => [
    uniqueIndex('grids_name').on(t.communityId, t.name),
    check('grids_micro_has_parent', sql`(${t.kind} = 'micro') = (${t.parentId} is not null)`),
  ],
);

export const gridBuildings = sqliteTable(
  'grid_buildings',
  {
    gridId: text('grid_id')
      .notNull()
      .references(() => grids.id),
    buildingId: text('building_id')
      .notNull()
      .references(() => buildings.id),
  },
  (t) => [primaryKey({ columns: [t.gridId, t.buildingId] }), index('grid_buildings_building').on(t.buildingId)],
);

/** A person as the roster knows them. Phones and ID numbers never leave through a list; ID numbers are sealed. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    name: text('name').notNull(),
    phone: text('phone'),
    gender: text('gender', { enum: ['male', 'female'] }),
    /** Legal day. */
    birthDay: text('birth_day'),
    /** Villager, resident with hukou here or long living here, tenant, only working here, or an owner who lives elsewhere. */
    standing: text('standing', { enum: ['villager', 'resident', 'tenant', 'staff', 'outside'] }).notNull(),
    isPartyMember: integer('is_party_member', { mode: 'boolean' }).notNull(),
    isRepresentative: integer('is_representative', { mode: 'boolean' }).notNull(),
    /** Of the 居民委员会 or 村民委员会. */
    isCommitteeMember: integer('is_committee_member', { mode: 'boolean' }).notNull(),
    /** 农村集体经济组织: its members, and those who represent them. */
    isCollectiveMember: integer('is_collective_member', { mode: 'boolean' }).notNull(),
    isCollectiveRep: integer('is_collective_rep', { mode: 'boolean' }).notNull(),
    /** 无民事行为能力 or 限制民事行为能力, of an adult. */
    lacksCapacity: integer('lacks_capacity', { mode: 'boolean' }).notNull(),
    idSealed: blob('id_sealed', { mode: 'buffer' }),
    idHash: text('id_hash'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    index('people_name').on(t.communityId, t.name),
    index('people_phone').on(t.communityId, t.phone),
    index('people_list').on(t.communityId, t.createdAt, t.id),
    uniqueIndex('people_id_hash').on(t.communityId, t.idHash),
    check('people_id_whole', sql`(${t.idSealed} is null) = (${t.idHash} is null)`),
  ],
);

/** 户. A villager household votes as one through its representative; a household lives in a unit, or in none of ours. */
export const households = sqliteTable(
  'households',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    code: text('code').notNull(),
    kind: text('kind', { enum: ['villager', 'resident', 'tenant'] }).notNull(),
    unitId: text('unit_id').references(() => units.id),
    representativeId: text('representative_id').references(() => people.id),
  },
  (t) => [uniqueIndex('households_code').on(t.communityId, t.code), index('households_unit').on(t.unitId)],
);

export const householdMembers = sqliteTable(
  'household_members',
  {
    householdId: text('household_id')
      .notNull()
      .references(() => households.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    since: text('since').notNull(),
    until: text('until'),
  },
  (t) => [primaryKey({ columns: [t.householdId, t.personId] }), index('household_members_person').on(t.personId)],
);

/** Who owns a unit; co-owners name one who votes. */
export const ownerships = sqliteTable(
  'ownerships',
  {
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    votes: integer('votes', { mode: 'boolean' }).notNull(),
    since: text('since').notNull(),
    until: text('until'),
  },
  (t) => [
    primaryKey({ columns: [t.unitId, t.personId] }),
    index('ownerships_person').on(t.personId),
    uniqueIndex('ownerships_one_votes').on(t.unitId).where(sql`votes and until is null`),
  ],
);

const firmKinds = ['merchant', 'partner'] as const;

/** 一企一档, minimal. */
export const firms = sqliteTable(
  'firms',
  {
    id: text('id').primaryKey(),
    communityId: communityId(),
    name: text('name').notNull(),
    kind: text('kind', { enum: firmKinds }).notNull(),
    unitId: text('unit_id').references(() => units.id),
    contactId: text('contact_id').references(() => people.id),
  },
  (t) => [uniqueIndex('firms_name').on(t.communityId, t.name)],
);
