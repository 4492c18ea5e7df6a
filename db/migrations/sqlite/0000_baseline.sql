CREATE TABLE `contact_ways` (
	`person_id` text NOT NULL,
	`channel` text NOT NULL,
	`address` text,
	`agreed_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `channel`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contact_ways_mail_has_address" CHECK(("contact_ways"."channel" = 'mail') = ("contact_ways"."address" is not null))
);
--> statement-breakpoint
CREATE TABLE `installation_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`since` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `installation_keys_since` ON `installation_keys` (`since`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`charter_id` text NOT NULL,
	`number` integer NOT NULL,
	`text_id` text NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`charter_id`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_number` ON `articles` (`charter_id`,`number`);--> statement-breakpoint
CREATE INDEX `articles_of` ON `articles` (`community_id`);--> statement-breakpoint
CREATE TABLE `charters` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`vote_id` text NOT NULL,
	`effective_day` text NOT NULL,
	`replaces_id` text,
	`replaced_day` text,
	`filed_with` text,
	`filed_day` text,
	`filing_number` text,
	`confirmed_by_id` text,
	`confirmed_at` integer,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `charters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "charters_filing_whole" CHECK(("charters"."filed_day" is null) = ("charters"."filed_with" is null) and ("charters"."filed_day" is null) = ("charters"."filing_number" is null)),
	CONSTRAINT "charters_confirmed_after_filing" CHECK("charters"."confirmed_at" is null or "charters"."filed_day" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `charters_one_a_vote` ON `charters` (`vote_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `charters_ref` ON `charters` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `charters_newest` ON `charters` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `charters_state` ON `charters` (`community_id`,`state`);--> statement-breakpoint
CREATE TABLE `buildings` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`estate_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`estate_id`) REFERENCES `estates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `buildings_name` ON `buildings` (`estate_id`,`name`);--> statement-breakpoint
CREATE TABLE `communities` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`committee` text NOT NULL,
	`street` text NOT NULL,
	`phone` text NOT NULL,
	`window` text NOT NULL,
	`is_demo` integer NOT NULL,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `communities_code` ON `communities` (`code`);--> statement-breakpoint
CREATE TABLE `estates` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`name` text NOT NULL,
	`has_owners_committee` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `estates_name` ON `estates` (`community_id`,`name`);--> statement-breakpoint
CREATE TABLE `firms` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`unit_id` text,
	`contact_id` text,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `firms_name` ON `firms` (`community_id`,`name`);--> statement-breakpoint
CREATE TABLE `grid_buildings` (
	`grid_id` text NOT NULL,
	`building_id` text NOT NULL,
	PRIMARY KEY(`grid_id`, `building_id`),
	FOREIGN KEY (`grid_id`) REFERENCES `grids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `buildings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `grid_buildings_building` ON `grid_buildings` (`building_id`);--> statement-breakpoint
CREATE TABLE `grids` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`parent_id` text,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grids_micro_has_parent" CHECK(("grids"."kind" = 'micro') = ("grids"."parent_id" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grids_name` ON `grids` (`community_id`,`name`);--> statement-breakpoint
CREATE TABLE `household_members` (
	`household_id` text NOT NULL,
	`person_id` text NOT NULL,
	`since` text NOT NULL,
	`until` text,
	PRIMARY KEY(`household_id`, `person_id`),
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `household_members_person` ON `household_members` (`person_id`);--> statement-breakpoint
CREATE TABLE `households` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`unit_id` text,
	`representative_id` text,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`representative_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `households_code` ON `households` (`community_id`,`code`);--> statement-breakpoint
CREATE INDEX `households_unit` ON `households` (`unit_id`);--> statement-breakpoint
CREATE TABLE `ownerships` (
	`unit_id` text NOT NULL,
	`person_id` text NOT NULL,
	`votes` integer NOT NULL,
	`since` text NOT NULL,
	`until` text,
	PRIMARY KEY(`unit_id`, `person_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ownerships_person` ON `ownerships` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `ownerships_one_votes` ON `ownerships` (`unit_id`) WHERE votes and until is null;--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`gender` text,
	`birth_day` text,
	`standing` text NOT NULL,
	`is_party_member` integer NOT NULL,
	`is_representative` integer NOT NULL,
	`is_committee_member` integer NOT NULL,
	`is_collective_member` integer NOT NULL,
	`is_collective_rep` integer NOT NULL,
	`lacks_capacity` integer NOT NULL,
	`id_sealed` blob,
	`id_hash` text,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "people_id_whole" CHECK(("people"."id_sealed" is null) = ("people"."id_hash" is null))
);
--> statement-breakpoint
CREATE INDEX `people_name` ON `people` (`community_id`,`name`);--> statement-breakpoint
CREATE INDEX `people_phone` ON `people` (`community_id`,`phone`);--> statement-breakpoint
CREATE INDEX `people_list` ON `people` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_id_hash` ON `people` (`community_id`,`id_hash`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`building_id` text NOT NULL,
	`code` text NOT NULL,
	`area` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `buildings`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "units_area" CHECK("units"."area" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_code` ON `units` (`community_id`,`code`);--> statement-breakpoint
CREATE INDEX `units_building` ON `units` (`building_id`,`code`);--> statement-breakpoint
CREATE TABLE `field_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`author_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`about` text,
	`step` text,
	`at` integer,
	`place` text,
	`present` text,
	`text_id` text NOT NULL,
	`is_private` integer NOT NULL,
	`case_id` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "field_notes_posted_to" CHECK(("field_notes"."state" = 'posted') = ("field_notes"."case_id" is not null)),
	CONSTRAINT "field_notes_gone_wordless" CHECK("field_notes"."state" = 'open' or ("field_notes"."about" is null and "field_notes"."place" is null and "field_notes"."present" is null))
);
--> statement-breakpoint
CREATE INDEX `field_notes_author` ON `field_notes` (`author_id`,`state`,`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`purpose` text NOT NULL,
	`sha256` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`uploaded_by_id` text,
	`at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "files_hash_whole" CHECK(length("files"."sha256") = 64),
	CONSTRAINT "files_not_empty" CHECK("files"."bytes" > 0),
	CONSTRAINT "files_images_have_a_size" CHECK(("files"."media_type" = 'image/jpeg') = ("files"."width" is not null)),
	CONSTRAINT "files_size_whole" CHECK(("files"."width" is null) = ("files"."height" is null))
);
--> statement-breakpoint
CREATE INDEX `files_subject` ON `files` (`subject_id`,`purpose`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `files_hash` ON `files` (`sha256`);--> statement-breakpoint
CREATE INDEX `files_community` ON `files` (`community_id`,`id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`phone` text NOT NULL,
	`password_hash` text NOT NULL,
	`activated_at` integer NOT NULL,
	`reset_at` integer,
	`locked_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_phone` ON `accounts` (`phone`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`grid_id` text,
	`granted_by_id` text,
	`since` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grid_id`) REFERENCES `grids`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grants_not_self" CHECK("grants"."granted_by_id" is null or "grants"."granted_by_id" <> "grants"."person_id")
);
--> statement-breakpoint
CREATE INDEX `grants_person` ON `grants` (`person_id`,`ended_at`);--> statement-breakpoint
CREATE INDEX `grants_role` ON `grants` (`community_id`,`role`,`ended_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `grants_once` ON `grants` (`community_id`,`person_id`,`role`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `login_failures` (
	`phone` text NOT NULL,
	`address` text NOT NULL,
	`day` text NOT NULL,
	`count` integer NOT NULL,
	`locked_until` integer,
	PRIMARY KEY(`phone`, `address`, `day`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `slips` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`person_id` text NOT NULL,
	`purpose` text NOT NULL,
	`code_hash` text NOT NULL,
	`issued_by_id` text,
	`issued_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`voided_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slips_code` ON `slips` (`code_hash`);--> statement-breakpoint
CREATE INDEX `slips_person` ON `slips` (`person_id`,`issued_at`);--> statement-breakpoint
CREATE TABLE `issues` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`text_id` text NOT NULL,
	`place` text NOT NULL,
	`building_id` text,
	`category` text NOT NULL,
	`matter` text,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`rating` text,
	`reporter_id` text NOT NULL,
	`handler_id` text,
	`due_at` integer,
	`is_provisional` integer NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `buildings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reporter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handler_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `issues_ref` ON `issues` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `issues_newest` ON `issues` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `issues_state` ON `issues` (`community_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `issues_reporter` ON `issues` (`reporter_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `issues_handler` ON `issues` (`handler_id`,`state`);--> statement-breakpoint
CREATE INDEX `issues_closed` ON `issues` (`community_id`,`closed_at`);--> statement-breakpoint
CREATE TABLE `access_log` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`actor_id` text,
	`query` text NOT NULL,
	`subject_id` text NOT NULL,
	`reason` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_log_subject` ON `access_log` (`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `access_log_actor` ON `access_log` (`actor_id`,`at`);--> statement-breakpoint
CREATE TABLE `audit_chains` (
	`community_id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`community_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`command` text NOT NULL,
	`type` text NOT NULL,
	`subject_id` text NOT NULL,
	`payload` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`community_id`, `seq`)
);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`community_id`,`subject_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_events_type` ON `audit_events` (`community_id`,`type`);--> statement-breakpoint
CREATE TABLE `chain_seals` (
	`community_id` text NOT NULL,
	`day` text NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`key_id` text NOT NULL,
	`signature` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`community_id`, `day`)
);
--> statement-breakpoint
CREATE TABLE `counters` (
	`community_id` text NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`last` integer NOT NULL,
	PRIMARY KEY(`community_id`, `kind`, `year`),
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`message_id` text NOT NULL,
	`channel` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer NOT NULL,
	PRIMARY KEY(`message_id`, `channel`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`state`,`next_at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`values` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`command` text NOT NULL,
	`actor_id` text NOT NULL,
	`input_hash` text NOT NULL,
	`result` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_at` ON `idempotency_keys` (`at`);--> statement-breakpoint
CREATE TABLE `leases` (
	`job` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL,
	`last_run_at` integer
);
--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`from_kind` text NOT NULL,
	`from_id` text NOT NULL,
	`to_kind` text NOT NULL,
	`to_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_once` ON `links` (`from_id`,`to_id`);--> statement-breakpoint
CREATE INDEX `links_to` ON `links` (`to_id`);--> statement-breakpoint
CREATE INDEX `links_thread` ON `links` (`thread_id`,`to_kind`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`person_id` text NOT NULL,
	`template` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_ref` text,
	`at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_person` ON `messages` (`person_id`,`read_at`,`at`);--> statement-breakpoint
CREATE INDEX `messages_newest` ON `messages` (`at`);--> statement-breakpoint
CREATE TABLE `texts` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`text` text,
	`salt` text,
	`hash` text NOT NULL,
	`author_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "texts_erased_whole" CHECK(("texts"."text" is null) = ("texts"."salt" is null))
);
--> statement-breakpoint
CREATE INDEX `texts_subject` ON `texts` (`subject_id`,`kind`,`version`);--> statement-breakpoint
CREATE TABLE `transitions` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`event` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	`text_id` text,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `transitions_subject` ON `transitions` (`subject_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `mediation_mediators` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`person_id` text NOT NULL,
	`duty` text NOT NULL,
	`chosen_by` text NOT NULL,
	`since` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_mediators_one_lead` ON `mediation_mediators` (`case_id`) WHERE duty = 'lead' and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_mediators_once` ON `mediation_mediators` (`case_id`,`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `mediation_mediators_person` ON `mediation_mediators` (`person_id`,`ended_at`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`step` text NOT NULL,
	`at` integer NOT NULL,
	`place` text NOT NULL,
	`present` text NOT NULL,
	`text_id` text NOT NULL,
	`is_private` integer NOT NULL,
	`author_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_notes_case` ON `mediation_notes` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`side` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`gender` text,
	`age` integer,
	`nation` text,
	`work` text,
	`phone` text,
	`address` text,
	`rights_told_at` integer,
	`rights_told_way` text,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_parties_once` ON `mediation_parties` (`case_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `mediation_parties_case` ON `mediation_parties` (`case_id`,`side`);--> statement-breakpoint
CREATE INDEX `mediation_parties_person` ON `mediation_parties` (`person_id`,`case_id`);--> statement-breakpoint
CREATE INDEX `mediation_parties_name` ON `mediation_parties` (`name`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`at` integer NOT NULL,
	`place` text NOT NULL,
	`present` text NOT NULL,
	`with_party_id` text,
	`statement_id` text NOT NULL,
	`verified_id` text,
	`result` text NOT NULL,
	`recorder_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`with_party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_sessions_case` ON `mediation_sessions` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_waivers` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`mediator_id` text NOT NULL,
	`party_id` text NOT NULL,
	`day` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mediator_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_waivers_once` ON `mediation_waivers` (`case_id`,`mediator_id`,`party_id`);--> statement-breakpoint
CREATE TABLE `mediations` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`type` text NOT NULL,
	`source` text NOT NULL,
	`source_number` text,
	`place` text,
	`facts_id` text NOT NULL,
	`requests_id` text,
	`is_protected` integer NOT NULL,
	`protected_for` text,
	`registered_by_id` text,
	`method_id` text,
	`accepted_at` integer,
	`due_day` text,
	`extensions` integer NOT NULL,
	`party_count` integer NOT NULL,
	`open_talks` integer NOT NULL,
	`ended_id` text,
	`ended_at` integer,
	`performance` text,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`facts_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requests_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`method_id`) REFERENCES `method_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediations_accepted_has_due" CHECK(("mediations"."accepted_at" is null) = ("mediations"."due_day" is null)),
	CONSTRAINT "mediations_protected_for" CHECK("mediations"."is_protected" or "mediations"."protected_for" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediations_ref` ON `mediations` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `mediations_newest` ON `mediations` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `mediations_state` ON `mediations` (`community_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `mediations_type` ON `mediations` (`community_id`,`type`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `mediations_accepted` ON `mediations` (`community_id`,`accepted_at`,`state`,`type`,`source`,`extensions`,`open_talks`,`party_count`,`id`);--> statement-breakpoint
CREATE INDEX `mediations_ended` ON `mediations` (`community_id`,`ended_at`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `mediations_search` ON `mediations` (`community_id`,`title`,`id`);--> statement-breakpoint
CREATE TABLE `mediation_agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`case_id` text NOT NULL,
	`year` integer NOT NULL,
	`seq` integer NOT NULL,
	`number` text NOT NULL,
	`form` text NOT NULL,
	`facts_id` text NOT NULL,
	`issues_id` text NOT NULL,
	`copies` integer NOT NULL,
	`amount` integer,
	`drafted_at` integer NOT NULL,
	`effective_day` text,
	`voided_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`facts_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issues_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_agreements_void_or_force" CHECK("mediation_agreements"."effective_day" is null or "mediation_agreements"."voided_at" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_agreements_number` ON `mediation_agreements` (`community_id`,`year`,`seq`);--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_agreements_one` ON `mediation_agreements` (`case_id`) WHERE voided_at is null;--> statement-breakpoint
CREATE INDEX `mediation_agreements_case` ON `mediation_agreements` (`case_id`,`drafted_at`);--> statement-breakpoint
CREATE INDEX `mediation_agreements_force` ON `mediation_agreements` (`community_id`,`effective_day`,`form`,`amount`,`id`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`signer` text NOT NULL,
	`way` text NOT NULL,
	`day` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `mediation_agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_signatures_once` ON `mediation_signatures` (`agreement_id`,`signer`);--> statement-breakpoint
CREATE TABLE `mediation_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`agreement_id` text,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`debtor_id` text NOT NULL,
	`text_id` text NOT NULL,
	`amount` integer,
	`due_day` text,
	`state` text NOT NULL,
	`done_day` text,
	`proof_id` text,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `mediation_agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`debtor_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proof_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_terms_pay" CHECK("mediation_terms"."kind" <> 'pay' or ("mediation_terms"."amount" > 0 and "mediation_terms"."due_day" is not null)),
	CONSTRAINT "mediation_terms_act" CHECK("mediation_terms"."kind" <> 'act' or "mediation_terms"."due_day" is not null),
	CONSTRAINT "mediation_terms_done" CHECK(("mediation_terms"."state" = 'open') = ("mediation_terms"."done_day" is null))
);
--> statement-breakpoint
CREATE INDEX `mediation_terms_case` ON `mediation_terms` (`case_id`,`agreement_id`,`position`);--> statement-breakpoint
CREATE INDEX `mediation_terms_due` ON `mediation_terms` (`state`,`due_day`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_visits` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`after_days` integer NOT NULL,
	`due_day` text NOT NULL,
	`visited_at` integer,
	`visitor_id` text,
	`performance` text,
	`risk` text,
	`findings_id` text,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visitor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`findings_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_visits_whole" CHECK(("mediation_visits"."visited_at" is null) = ("mediation_visits"."findings_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_visits_plan` ON `mediation_visits` (`case_id`,`after_days`);--> statement-breakpoint
CREATE INDEX `mediation_visits_due` ON `mediation_visits` (`visited_at`,`due_day`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_dossiers` (
	`case_id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`year` integer NOT NULL,
	`seq` integer NOT NULL,
	`number` text NOT NULL,
	`bound_by_id` text NOT NULL,
	`bound_on` text NOT NULL,
	`is_major` integer NOT NULL,
	`remarks_id` text,
	`keep_until` text,
	`held_at` integer,
	`held_by_id` text,
	`hold_reason_id` text,
	`released_at` integer,
	`anonymised_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bound_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`remarks_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`held_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hold_reason_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_dossiers_hold" CHECK(("mediation_dossiers"."held_at" is null) = ("mediation_dossiers"."held_by_id" is null)),
	CONSTRAINT "mediation_dossiers_held_stay" CHECK("mediation_dossiers"."held_at" is null or "mediation_dossiers"."released_at" is null),
	CONSTRAINT "mediation_dossiers_released_first" CHECK("mediation_dossiers"."anonymised_at" is null or "mediation_dossiers"."released_at" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_dossiers_number` ON `mediation_dossiers` (`community_id`,`year`,`seq`);--> statement-breakpoint
CREATE INDEX `mediation_dossiers_due` ON `mediation_dossiers` (`community_id`,`keep_until`);--> statement-breakpoint
CREATE TABLE `mediation_keeping` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`version` integer NOT NULL,
	`years` integer NOT NULL,
	`major_years` integer NOT NULL,
	`permanent` text NOT NULL,
	`sign_service` text,
	`follow_ups` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_keeping_years" CHECK("mediation_keeping"."years" > 0 and "mediation_keeping"."major_years" >= "mediation_keeping"."years")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_keeping_version` ON `mediation_keeping` (`community_id`,`version`);--> statement-breakpoint
CREATE TABLE `paper_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`paper` text NOT NULL,
	`version` integer NOT NULL,
	`file_name` text,
	`bytes` blob,
	`sha256` text,
	`saved_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_templates_whole" CHECK(("paper_templates"."bytes" is null) = ("paper_templates"."sha256" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_templates_version` ON `paper_templates` (`community_id`,`paper`,`version`);--> statement-breakpoint
CREATE TABLE `mediation_claim_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`state` text NOT NULL,
	`file_hash` text NOT NULL,
	`row_count` integer NOT NULL,
	`lines` text,
	`faults` text NOT NULL,
	`fresh` integer NOT NULL,
	`known` integer NOT NULL,
	`amount` integer NOT NULL,
	`checked_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`imported_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_claim_lists_case` ON `mediation_claim_lists` (`case_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `mediation_claim_payments` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`day` text NOT NULL,
	`amount` integer NOT NULL,
	`proof_id` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `mediation_claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proof_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_claim_payments_amount" CHECK("mediation_claim_payments"."amount" > 0)
);
--> statement-breakpoint
CREATE INDEX `mediation_claim_payments_claim` ON `mediation_claim_payments` (`claim_id`,`day`);--> statement-breakpoint
CREATE TABLE `mediation_claim_totals` (
	`case_id` text NOT NULL,
	`state` text NOT NULL,
	`count` integer NOT NULL,
	`claimed` integer NOT NULL,
	`agreed` integer NOT NULL,
	`paid` integer NOT NULL,
	PRIMARY KEY(`case_id`, `state`),
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mediation_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`no` integer NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`phone_tail` text NOT NULL,
	`contract_no` text NOT NULL,
	`person_id` text,
	`party_id` text,
	`state` text NOT NULL,
	`amount` integer NOT NULL,
	`agreed` integer NOT NULL,
	`paid` integer NOT NULL,
	`signed_day` text,
	`signed_way` text,
	`referred_to` text,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_claims_amount" CHECK("mediation_claims"."amount" > 0 and "mediation_claims"."agreed" >= 0 and "mediation_claims"."agreed" <= "mediation_claims"."amount"),
	CONSTRAINT "mediation_claims_paid" CHECK("mediation_claims"."paid" >= 0 and "mediation_claims"."paid" <= "mediation_claims"."agreed"),
	CONSTRAINT "mediation_claims_settled" CHECK("mediation_claims"."state" <> 'paid' or "mediation_claims"."paid" = "mediation_claims"."agreed"),
	CONSTRAINT "mediation_claims_signed" CHECK(("mediation_claims"."state" in ('agreed', 'paid')) = ("mediation_claims"."signed_day" is not null)),
	CONSTRAINT "mediation_claims_referred" CHECK(("mediation_claims"."state" = 'referred') = ("mediation_claims"."referred_to" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_claims_no` ON `mediation_claims` (`case_id`,`no`);--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_claims_once` ON `mediation_claims` (`case_id`,`phone`,`name`,`contract_no`);--> statement-breakpoint
CREATE INDEX `mediation_claims_state` ON `mediation_claims` (`case_id`,`state`,`no`);--> statement-breakpoint
CREATE INDEX `mediation_claims_tail` ON `mediation_claims` (`case_id`,`phone_tail`,`no`);--> statement-breakpoint
CREATE INDEX `mediation_claims_name` ON `mediation_claims` (`case_id`,`name`,`no`);--> statement-breakpoint
CREATE INDEX `mediation_claims_person` ON `mediation_claims` (`person_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_groups` (
	`case_id` text PRIMARY KEY NOT NULL,
	`absent_name` text,
	`absent_id` text,
	`next_no` integer NOT NULL,
	`opened_by_id` text NOT NULL,
	`opened_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`absent_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mediation_speakers` (
	`party_id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`scope` text NOT NULL,
	`letter_day` text NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim_id`) REFERENCES `mediation_claims`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mediation_clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`types` text,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_clauses_key` ON `mediation_clauses` (`community_id`,`key`);--> statement-breakpoint
CREATE TABLE `mediation_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`organ` text NOT NULL,
	`number` text,
	`day` text NOT NULL,
	`text_id` text,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_applications_once` ON `mediation_applications` (`case_id`,`kind`);--> statement-breakpoint
CREATE TABLE `mediation_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`form` text NOT NULL,
	`pages` integer NOT NULL,
	`party_id` text,
	`day` text NOT NULL,
	`text_id` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_evidence_pages" CHECK("mediation_evidence"."pages" > 0)
);
--> statement-breakpoint
CREATE INDEX `mediation_evidence_case` ON `mediation_evidence` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_gaps` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`checks` text NOT NULL,
	`text_id` text NOT NULL,
	`author_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_gaps_case` ON `mediation_gaps` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_identities` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`party_id` text NOT NULL,
	`kind` text NOT NULL,
	`masked_number` text,
	`has_copy` integer NOT NULL,
	`day` text NOT NULL,
	`checked_by_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_identities_masked" CHECK("mediation_identities"."masked_number" is null or "mediation_identities"."masked_number" like '%*%')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_identities_once` ON `mediation_identities` (`party_id`,`kind`);--> statement-breakpoint
CREATE INDEX `mediation_identities_case` ON `mediation_identities` (`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_investigations` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`at` integer NOT NULL,
	`place` text NOT NULL,
	`present` text NOT NULL,
	`asked` text NOT NULL,
	`text_id` text NOT NULL,
	`recorder_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_investigations_case` ON `mediation_investigations` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_drawn` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`agreement_id` text NOT NULL,
	`party_id` text NOT NULL,
	`agent_id` text,
	`text_id` text NOT NULL,
	`service` text,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agreement_id`) REFERENCES `mediation_agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `mediation_agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_drawn_once` ON `mediation_drawn` (`agreement_id`,`party_id`);--> statement-breakpoint
CREATE TABLE `mediation_files` (
	`file_id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`party_id` text,
	`target_id` text,
	`text_id` text,
	`shared_at` integer,
	`shared_by_id` text,
	`removed_by_id` text,
	`removed_text_id` text,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shared_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`removed_text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_files_shared" CHECK(("mediation_files"."shared_at" is null) = ("mediation_files"."shared_by_id" is null)),
	CONSTRAINT "mediation_files_removed" CHECK(("mediation_files"."removed_by_id" is null) = ("mediation_files"."removed_text_id" is null))
);
--> statement-breakpoint
CREATE INDEX `mediation_files_case` ON `mediation_files` (`case_id`,`file_id`);--> statement-breakpoint
CREATE TABLE `break_glass` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`case_id` text NOT NULL,
	`person_id` text NOT NULL,
	`roles` text NOT NULL,
	`reason_id` text NOT NULL,
	`at` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "break_glass_ends" CHECK("break_glass"."until" > "break_glass"."at")
);
--> statement-breakpoint
CREATE INDEX `break_glass_case` ON `break_glass` (`case_id`,`until`);--> statement-breakpoint
CREATE INDEX `break_glass_person` ON `break_glass` (`community_id`,`person_id`,`at`);--> statement-breakpoint
CREATE INDEX `break_glass_newest` ON `break_glass` (`community_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_alarms` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`level` text NOT NULL,
	`at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`text_id` text NOT NULL,
	`raised_by_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`raised_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_alarms_case` ON `mediation_alarms` (`case_id`,`at`);--> statement-breakpoint
CREATE INDEX `mediation_alarms_due` ON `mediation_alarms` (`due_at`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_refusals` (
	`case_id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`year` integer NOT NULL,
	`seq` integer NOT NULL,
	`number` text NOT NULL,
	`grounds` text NOT NULL,
	`at` integer NOT NULL,
	`refused_by_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`refused_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_refusals_number` ON `mediation_refusals` (`community_id`,`year`,`seq`);--> statement-breakpoint
CREATE TABLE `mediation_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`alarm_id` text NOT NULL,
	`target` text NOT NULL,
	`receipt` text,
	`about_id` text,
	`at` integer NOT NULL,
	`text_id` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`alarm_id`) REFERENCES `mediation_alarms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_reports_case` ON `mediation_reports` (`case_id`,`at`);--> statement-breakpoint
CREATE INDEX `mediation_reports_alarm` ON `mediation_reports` (`alarm_id`);--> statement-breakpoint
CREATE INDEX `mediation_reports_about` ON `mediation_reports` (`about_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_interests` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`mediator_id` text NOT NULL,
	`kind` text NOT NULL,
	`text_id` text NOT NULL,
	`declared_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mediator_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_interests_case` ON `mediation_interests` (`case_id`,`at`);--> statement-breakpoint
CREATE INDEX `mediation_interests_mediator` ON `mediation_interests` (`mediator_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_merge_parts` (
	`merge_id` text NOT NULL,
	`from` integer NOT NULL,
	`to` integer NOT NULL,
	`count` integer NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`merge_id`, `from`),
	FOREIGN KEY (`merge_id`) REFERENCES `mediation_merges`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_merge_parts_hash` ON `mediation_merge_parts` (`sha256`);--> statement-breakpoint
CREATE TABLE `mediation_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`case_id` text NOT NULL,
	`state` text NOT NULL,
	`total` integer NOT NULL,
	`done` integer NOT NULL,
	`basis` text,
	`attempts` integer NOT NULL,
	`requested_by_id` text NOT NULL,
	`requested_at` integer NOT NULL,
	`made_at` integer,
	`kept_until` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_merges_done" CHECK("mediation_merges"."done" >= 0 and "mediation_merges"."done" <= "mediation_merges"."total"),
	CONSTRAINT "mediation_merges_kept" CHECK(("mediation_merges"."made_at" is null) = ("mediation_merges"."kept_until" is null))
);
--> statement-breakpoint
CREATE INDEX `mediation_merges_case` ON `mediation_merges` (`case_id`,`requested_at`);--> statement-breakpoint
CREATE INDEX `mediation_merges_state` ON `mediation_merges` (`state`,`requested_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_merges_one_waiting` ON `mediation_merges` (`case_id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `mediation_method_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`changed_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_id`) REFERENCES `method_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_id`) REFERENCES `method_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_method_changes_case` ON `mediation_method_changes` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_methods` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`version` integer NOT NULL,
	`is_usual` integer NOT NULL,
	`created_at` integer NOT NULL,
	`retired_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_methods_usual` ON `mediation_methods` (`community_id`) WHERE is_usual and retired_at is null;--> statement-breakpoint
CREATE TABLE `method_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`method_id` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`is_example` integer NOT NULL,
	`steps` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`method_id`) REFERENCES `mediation_methods`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `method_templates_version` ON `method_templates` (`method_id`,`version`);--> statement-breakpoint
CREATE TABLE `mediation_instalments` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`term_id` text NOT NULL,
	`position` integer NOT NULL,
	`due_day` text NOT NULL,
	`amount` integer NOT NULL,
	`state` text NOT NULL,
	`done_day` text,
	`proof_id` text,
	`next_step` text,
	`reminded_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`term_id`) REFERENCES `mediation_terms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proof_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_instalments_amount" CHECK("mediation_instalments"."amount" > 0),
	CONSTRAINT "mediation_instalments_done" CHECK(("mediation_instalments"."state" = 'open') = ("mediation_instalments"."done_day" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_instalments_position` ON `mediation_instalments` (`term_id`,`position`);--> statement-breakpoint
CREATE INDEX `mediation_instalments_case` ON `mediation_instalments` (`case_id`,`state`,`due_day`);--> statement-breakpoint
CREATE INDEX `mediation_instalments_due` ON `mediation_instalments` (`state`,`due_day`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`version` integer NOT NULL,
	`oral` integer NOT NULL,
	`written` integer NOT NULL,
	`difficult` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_rates_amounts" CHECK("mediation_rates"."oral" >= 0 and "mediation_rates"."written" >= 0 and "mediation_rates"."difficult" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_rates_version` ON `mediation_rates` (`community_id`,`version`);--> statement-breakpoint
CREATE TABLE `mediation_reopenings` (
	`case_id` text PRIMARY KEY NOT NULL,
	`prior_id` text NOT NULL,
	`root_id` text,
	`had_agreement` integer NOT NULL,
	`consent_day` text NOT NULL,
	`reopened_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prior_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`root_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reopened_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_reopenings_once` ON `mediation_reopenings` (`prior_id`);--> statement-breakpoint
CREATE INDEX `mediation_reopenings_root` ON `mediation_reopenings` (`root_id`);--> statement-breakpoint
CREATE TABLE `mediation_rooms` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`is_open` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_rooms_name` ON `mediation_rooms` (`community_id`,`name`);--> statement-breakpoint
CREATE TABLE `mediation_satisfactions` (
	`party_id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`case_id` text NOT NULL,
	`answer` text NOT NULL,
	`text_id` text,
	`way` text NOT NULL,
	`visit_id` text,
	`by_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visit_id`) REFERENCES `mediation_visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_satisfactions_own" CHECK("mediation_satisfactions"."way" = 'spoken' or "mediation_satisfactions"."visit_id" is null)
);
--> statement-breakpoint
CREATE INDEX `mediation_satisfactions_case` ON `mediation_satisfactions` (`case_id`);--> statement-breakpoint
CREATE INDEX `mediation_satisfactions_at` ON `mediation_satisfactions` (`community_id`,`at`,`answer`);--> statement-breakpoint
CREATE TABLE `mediation_findings` (
	`case_id` text PRIMARY KEY NOT NULL,
	`screening_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`screening_id`) REFERENCES `mediation_screenings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_findings_screening` ON `mediation_findings` (`screening_id`);--> statement-breakpoint
CREATE TABLE `mediation_preventions` (
	`case_id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`kind` text NOT NULL,
	`people` integer NOT NULL,
	`day` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_preventions_people" CHECK("mediation_preventions"."people" > 0)
);
--> statement-breakpoint
CREATE INDEX `mediation_preventions_day` ON `mediation_preventions` (`community_id`,`day`,`kind`,`people`);--> statement-breakpoint
CREATE TABLE `mediation_screenings` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`day` text NOT NULL,
	`grid_id` text,
	`place` text,
	`walkers` text NOT NULL,
	`found` integer NOT NULL,
	`settled` integer NOT NULL,
	`text_id` text,
	`recorded_by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`grid_id`) REFERENCES `grids`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_screenings_settled" CHECK("mediation_screenings"."settled" >= 0 and "mediation_screenings"."settled" <= "mediation_screenings"."found")
);
--> statement-breakpoint
CREATE INDEX `mediation_screenings_day` ON `mediation_screenings` (`community_id`,`day`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `mediation_agents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`party_id` text NOT NULL,
	`kind` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`phone` text,
	`relation` text NOT NULL,
	`scope` text,
	`letter_day` text,
	`since` integer NOT NULL,
	`ended_at` integer,
	`recorded_by_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_agents_letter" CHECK(("mediation_agents"."kind" = 'agent') = ("mediation_agents"."scope" is not null and "mediation_agents"."letter_day" is not null))
);
--> statement-breakpoint
CREATE INDEX `mediation_agents_case` ON `mediation_agents` (`case_id`,`party_id`);--> statement-breakpoint
CREATE INDEX `mediation_agents_person` ON `mediation_agents` (`person_id`,`case_id`);--> statement-breakpoint
CREATE TABLE `mediation_aides` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`reason` text NOT NULL,
	`consent_day` text NOT NULL,
	`invited_by_id` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_aides_case` ON `mediation_aides` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_party_details` (
	`party_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`code` text,
	`contact_name` text,
	`contact_post` text,
	`is_representative` integer NOT NULL,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_party_details_firm" CHECK("mediation_party_details"."kind" <> 'person' or "mediation_party_details"."code" is null)
);
--> statement-breakpoint
CREATE TABLE `mediation_signed_for` (
	`signature_id` text PRIMARY KEY NOT NULL,
	`agent_id` text NOT NULL,
	FOREIGN KEY (`signature_id`) REFERENCES `mediation_signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `mediation_agents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mediation_wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`party_id` text NOT NULL,
	`mediator_id` text NOT NULL,
	`kind` text NOT NULL,
	`text_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mediator_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_wishes_case` ON `mediation_wishes` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediator_profiles` (
	`community_id` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`specialities` text NOT NULL,
	`term_from` text,
	`term_until` text,
	`employer` text,
	`about` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`community_id`, `person_id`),
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mediation_guests` (
	`id` text PRIMARY KEY NOT NULL,
	`sitting_id` text NOT NULL,
	`party_id` text,
	`agent_id` text,
	`aide_id` text,
	`is_invited` integer NOT NULL,
	`wants_open` integer NOT NULL,
	FOREIGN KEY (`sitting_id`) REFERENCES `mediation_sittings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `mediation_agents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`aide_id`) REFERENCES `mediation_aides`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_guests_one" CHECK((case when "mediation_guests"."party_id" is null then 0 else 1 end) + (case when "mediation_guests"."agent_id" is null then 0 else 1 end) + (case when "mediation_guests"."aide_id" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_guests_party` ON `mediation_guests` (`sitting_id`,`party_id`);--> statement-breakpoint
CREATE INDEX `mediation_guests_sitting` ON `mediation_guests` (`sitting_id`);--> statement-breakpoint
CREATE TABLE `mediation_sitting_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`sitting_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`starts_at` integer NOT NULL,
	`place` text NOT NULL,
	`reason_id` text,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`sitting_id`) REFERENCES `mediation_sittings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_sitting_moves_sitting` ON `mediation_sitting_moves` (`sitting_id`,`at`);--> statement-breakpoint
CREATE TABLE `mediation_sittings` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`case_id` text NOT NULL,
	`state` text NOT NULL,
	`sequence` integer NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`room_id` text,
	`place` text,
	`is_open` integer NOT NULL,
	`booked_by_id` text NOT NULL,
	`reminded_at` integer,
	`session_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`room_id`) REFERENCES `mediation_rooms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booked_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `mediation_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mediation_sittings_where" CHECK(("mediation_sittings"."room_id" is null) <> ("mediation_sittings"."place" is null)),
	CONSTRAINT "mediation_sittings_length" CHECK("mediation_sittings"."ends_at" > "mediation_sittings"."starts_at"),
	CONSTRAINT "mediation_sittings_held" CHECK(("mediation_sittings"."state" = 'held') = ("mediation_sittings"."session_id" is not null))
);
--> statement-breakpoint
CREATE INDEX `mediation_sittings_case` ON `mediation_sittings` (`case_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `mediation_sittings_room` ON `mediation_sittings` (`room_id`,`state`,`starts_at`);--> statement-breakpoint
CREATE INDEX `mediation_sittings_state` ON `mediation_sittings` (`state`,`starts_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `mediation_sittings_session` ON `mediation_sittings` (`session_id`);--> statement-breakpoint
CREATE TABLE `mediation_talks` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`party_id` text NOT NULL,
	`at` integer NOT NULL,
	`place` text NOT NULL,
	`text_id` text NOT NULL,
	`author_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `mediations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`party_id`) REFERENCES `mediation_parties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mediation_talks_case` ON `mediation_talks` (`case_id`,`at`);--> statement-breakpoint
CREATE TABLE `meeting_items` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`position` integer NOT NULL,
	`route` text,
	`decision_id` text,
	`for_count` integer,
	`against_count` integer,
	`abstain_count` integer,
	`present_count` integer,
	`counter_id` text,
	`second_counter_id` text,
	`decided_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_counter_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_items_counts" CHECK("meeting_items"."present_count" is null or "meeting_items"."for_count" + "meeting_items"."against_count" + "meeting_items"."abstain_count" <= "meeting_items"."present_count"),
	CONSTRAINT "meeting_items_two_counters" CHECK("meeting_items"."counter_id" is null or "meeting_items"."counter_id" <> "meeting_items"."second_counter_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_items_once` ON `meeting_items` (`meeting_id`,`proposal_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_items_position` ON `meeting_items` (`meeting_id`,`position`);--> statement-breakpoint
CREATE INDEX `meeting_items_proposal` ON `meeting_items` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `meeting_seats` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text,
	`guest_id` text,
	`capacity` text NOT NULL,
	`signed_in_at` integer,
	`signed_by_id` text,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`guest_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_seats_somebody" CHECK(("meeting_seats"."person_id" is null) <> ("meeting_seats"."guest_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_seats_person` ON `meeting_seats` (`meeting_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `meeting_seats_of` ON `meeting_seats` (`meeting_id`,`capacity`,`signed_in_at`);--> statement-breakpoint
CREATE TABLE `meeting_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`kind` text NOT NULL,
	`speaker_id` text NOT NULL,
	`stance` text NOT NULL,
	`turn` integer NOT NULL,
	`text_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`item_id`) REFERENCES `meeting_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`speaker_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_statements_item` ON `meeting_statements` (`item_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `meeting_statements_of` ON `meeting_statements` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`starts_at` integer NOT NULL,
	`state` text NOT NULL,
	`chair_id` text NOT NULL,
	`announced_at` integer,
	`opened_at` integer,
	`closed_at` integer,
	`minutes_id` text,
	`minutes_version` integer NOT NULL,
	`approved_at` integer,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`minutes_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meetings_ref` ON `meetings` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `meetings_newest` ON `meetings` (`community_id`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `meetings_state` ON `meetings` (`community_id`,`state`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `meetings_chair` ON `meetings` (`chair_id`,`state`);--> statement-breakpoint
CREATE TABLE `notice_papers` (
	`notice_id` text NOT NULL,
	`round` integer NOT NULL,
	`community_id` text NOT NULL,
	`number` text NOT NULL,
	`issued_at` integer NOT NULL,
	`due_on` text NOT NULL,
	PRIMARY KEY(`notice_id`, `round`),
	FOREIGN KEY (`notice_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_papers_number` ON `notice_papers` (`community_id`,`number`);--> statement-breakpoint
CREATE TABLE `notice_tries` (
	`id` text PRIMARY KEY NOT NULL,
	`notice_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`notice_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notice_tries_notice` ON `notice_tries` (`notice_id`,`at`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`state` text NOT NULL,
	`category` text NOT NULL,
	`place` text NOT NULL,
	`building_id` text,
	`checked_at` integer NOT NULL,
	`text_id` text NOT NULL,
	`finder_id` text NOT NULL,
	`unit_id` text,
	`firm_id` text,
	`recipient_id` text,
	`recipient_name` text,
	`round` integer NOT NULL,
	`number` text,
	`article_id` text,
	`law_id` text,
	`demand_id` text,
	`after_id` text,
	`phone` text,
	`handler_id` text,
	`second_handler_id` text,
	`issued_at` integer,
	`issued_on` text,
	`due_on` text,
	`due_at` integer,
	`is_provisional` integer NOT NULL,
	`code_id` text,
	`code_at` integer,
	`service_method` text,
	`service_result` text,
	`served_at` integer,
	`witness` text,
	`answer` text,
	`answered_via` text,
	`answered_at` integer,
	`said_done_by_id` text,
	`rechecker_id` text,
	`rechecked_at` integer,
	`reported_to` text,
	`receipt_number` text,
	`closed_at` integer,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `buildings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`firm_id`) REFERENCES `firms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recipient_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`demand_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handler_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_handler_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_done_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rechecker_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_two_handlers" CHECK("notices"."second_handler_id" is null or "notices"."second_handler_id" <> "notices"."handler_id"),
	CONSTRAINT "notices_issued_whole" CHECK("notices"."issued_at" is null or ("notices"."recipient_name" is not null and "notices"."number" is not null and "notices"."due_on" is not null and "notices"."demand_id" is not null and "notices"."handler_id" is not null and "notices"."second_handler_id" is not null and ("notices"."article_id" is not null or "notices"."law_id" is not null))),
	CONSTRAINT "notices_left_before_witness" CHECK("notices"."service_method" <> 'left' or "notices"."witness" is not null),
	CONSTRAINT "notices_receipt_of_report" CHECK("notices"."receipt_number" is null or "notices"."reported_to" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_ref` ON `notices` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `notices_newest` ON `notices` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notices_state` ON `notices` (`community_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notices_article` ON `notices` (`article_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notices_unit` ON `notices` (`unit_id`);--> statement-breakpoint
CREATE INDEX `notices_handler` ON `notices` (`handler_id`,`state`);--> statement-breakpoint
CREATE TABLE `self_cleared` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`category` text NOT NULL,
	`place` text NOT NULL,
	`building_id` text,
	`cleared_on` text NOT NULL,
	`text_id` text,
	`finder_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`building_id`) REFERENCES `buildings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `self_cleared_ref` ON `self_cleared` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `self_cleared_newest` ON `self_cleared` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `self_cleared_day` ON `self_cleared` (`community_id`,`cleared_on`);--> statement-breakpoint
CREATE TABLE `paper_handovers` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`giver_id` text NOT NULL,
	`receiver_id` text NOT NULL,
	`blank` integer NOT NULL,
	`issued` integer NOT NULL,
	`returned` integer NOT NULL,
	`given_at` integer NOT NULL,
	`state` text NOT NULL,
	`blank_found` integer,
	`issued_found` integer,
	`returned_found` integer,
	`difference_id` text,
	`received_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`giver_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`difference_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_handovers_two_people" CHECK("paper_handovers"."giver_id" <> "paper_handovers"."receiver_id"),
	CONSTRAINT "paper_handovers_amounts" CHECK("paper_handovers"."blank" >= 0 and "paper_handovers"."issued" >= 0 and "paper_handovers"."returned" >= 0),
	CONSTRAINT "paper_handovers_received_whole" CHECK(("paper_handovers"."state" = 'received') = ("paper_handovers"."received_at" is not null) and ("paper_handovers"."received_at" is null) = ("paper_handovers"."blank_found" is null))
);
--> statement-breakpoint
CREATE INDEX `paper_handovers_receiver` ON `paper_handovers` (`receiver_id`,`state`);--> statement-breakpoint
CREATE INDEX `paper_handovers_vote` ON `paper_handovers` (`vote_id`,`given_at`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`person_id` text NOT NULL,
	`version` integer NOT NULL,
	`stance` text NOT NULL,
	`text_id` text,
	`at` integer NOT NULL,
	`superseded_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_comments_version` ON `proposal_comments` (`proposal_id`,`person_id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_comments_one` ON `proposal_comments` (`proposal_id`,`person_id`) WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX `proposal_comments_newest` ON `proposal_comments` (`proposal_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `proposal_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`text_id` text NOT NULL,
	`office` text NOT NULL,
	`assignee_id` text NOT NULL,
	`due_on` text NOT NULL,
	`amount` integer NOT NULL,
	`done_amount` integer NOT NULL,
	`unit` text NOT NULL,
	`state` text NOT NULL,
	`report_id` text,
	`reported_at` integer,
	`completed_at` integer,
	`reviewer_id` text,
	`review_id` text,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`review_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_tasks_amounts" CHECK("proposal_tasks"."amount" > 0 and "proposal_tasks"."done_amount" >= 0 and "proposal_tasks"."done_amount" <= "proposal_tasks"."amount"),
	CONSTRAINT "proposal_tasks_not_own_review" CHECK("proposal_tasks"."reviewer_id" is null or "proposal_tasks"."reviewer_id" <> "proposal_tasks"."assignee_id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_tasks_number` ON `proposal_tasks` (`proposal_id`,`number`);--> statement-breakpoint
CREATE INDEX `proposal_tasks_due` ON `proposal_tasks` (`community_id`,`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `proposal_tasks_assignee` ON `proposal_tasks` (`assignee_id`,`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`what_id` text NOT NULL,
	`wish_id` text NOT NULL,
	`concerns_id` text NOT NULL,
	`author_id` text NOT NULL,
	`matter` text,
	`state` text NOT NULL,
	`admitted_at` integer,
	`comment_until` text,
	`merged_into_id` text,
	`handed_to` text,
	`route` text,
	`decision_id` text,
	`decided_at` integer,
	`publicity_from` text,
	`publicity_until` text,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`what_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`wish_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concerns_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_not_into_itself" CHECK("proposals"."merged_into_id" is null or "proposals"."merged_into_id" <> "proposals"."id"),
	CONSTRAINT "proposals_publicity_whole" CHECK(("proposals"."publicity_from" is null) = ("proposals"."publicity_until" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_ref` ON `proposals` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `proposals_newest` ON `proposals` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `proposals_state` ON `proposals` (`community_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `proposals_author` ON `proposals` (`author_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `proposals_publicity` ON `proposals` (`community_id`,`publicity_until`);--> statement-breakpoint
CREATE INDEX `proposals_merged` ON `proposals` (`merged_into_id`);--> statement-breakpoint
CREATE TABLE `rosters` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`state` text NOT NULL,
	`file_hash` text NOT NULL,
	`row_count` integer NOT NULL,
	`lines` text,
	`faults` text NOT NULL,
	`report` text,
	`checked_by_id` text,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`imported_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rosters_list` ON `rosters` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `box_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`vote_id` text NOT NULL,
	`community_id` text NOT NULL,
	`item` integer NOT NULL,
	`answer` text NOT NULL,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `box_choices_vote` ON `box_choices` (`vote_id`,`id`);--> statement-breakpoint
CREATE TABLE `box_codes` (
	`vote_id` text NOT NULL,
	`code` text NOT NULL,
	`community_id` text NOT NULL,
	PRIMARY KEY(`vote_id`, `code`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `box_keepers` (
	`vote_id` text NOT NULL,
	`nth` integer NOT NULL,
	`community_id` text NOT NULL,
	`person_id` text NOT NULL,
	`public_key` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `nth`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "box_keepers_two" CHECK("box_keepers"."nth" in (1, 2))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `box_keepers_two_people` ON `box_keepers` (`vote_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `bundle_counts` (
	`vote_id` text NOT NULL,
	`bundle` integer NOT NULL,
	`round` integer NOT NULL,
	`community_id` text NOT NULL,
	`papers` integer NOT NULL,
	`counts` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `bundle`, `round`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bundle_counts_rounds" CHECK("bundle_counts"."round" in (1, 2, 3)),
	CONSTRAINT "bundle_counts_papers" CHECK("bundle_counts"."papers" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bundle_counts_other_person` ON `bundle_counts` (`vote_id`,`bundle`,`by_id`);--> statement-breakpoint
CREATE TABLE `sealed_ballots` (
	`elector_id` text PRIMARY KEY NOT NULL,
	`vote_id` text NOT NULL,
	`community_id` text NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`elector_id`) REFERENCES `vote_marks`(`elector_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sealed_ballots_vote` ON `sealed_ballots` (`vote_id`);--> statement-breakpoint
CREATE TABLE `vote_marks` (
	`elector_id` text PRIMARY KEY NOT NULL,
	`vote_id` text NOT NULL,
	`community_id` text NOT NULL,
	`channel` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`elector_id`) REFERENCES `electors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vote_marks_vote` ON `vote_marks` (`vote_id`,`channel`);--> statement-breakpoint
CREATE TABLE `tenancies` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`person_id` text NOT NULL,
	`since` text NOT NULL,
	`until` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tenancies_unit` ON `tenancies` (`unit_id`);--> statement-breakpoint
CREATE INDEX `tenancies_person` ON `tenancies` (`person_id`);--> statement-breakpoint
CREATE TABLE `group_households` (
	`household_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	FOREIGN KEY (`household_id`) REFERENCES `households`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `village_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `group_households_group` ON `group_households` (`group_id`);--> statement-breakpoint
CREATE TABLE `village_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `village_groups_name` ON `village_groups` (`community_id`,`name`);--> statement-breakpoint
CREATE TABLE `changed_ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`elector_id` text NOT NULL,
	`answers` text NOT NULL,
	`channel` text NOT NULL,
	`receipt` text NOT NULL,
	`salt` text NOT NULL,
	`cast_by_id` text NOT NULL,
	`cast_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`elector_id`) REFERENCES `electors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cast_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changed_ballots_online" CHECK("changed_ballots"."channel" = 'online')
);
--> statement-breakpoint
CREATE INDEX `changed_ballots_vote` ON `changed_ballots` (`vote_id`,`elector_id`);--> statement-breakpoint
CREATE TABLE `voided_ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`elector_id` text NOT NULL,
	`answers` text NOT NULL,
	`channel` text NOT NULL,
	`receipt` text NOT NULL,
	`salt` text NOT NULL,
	`cast_by_id` text NOT NULL,
	`cast_at` integer NOT NULL,
	`number` integer NOT NULL,
	`reason_id` text NOT NULL,
	`voided_by_id` text NOT NULL,
	`voided_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`elector_id`) REFERENCES `electors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cast_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`voided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "voided_ballots_online" CHECK("voided_ballots"."channel" = 'online')
);
--> statement-breakpoint
CREATE INDEX `voided_ballots_vote` ON `voided_ballots` (`vote_id`,`number`);--> statement-breakpoint
CREATE INDEX `voided_ballots_elector` ON `voided_ballots` (`elector_id`);--> statement-breakpoint
CREATE TABLE `result_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`challenger_id` text,
	`for_text_id` text,
	`filed_by_id` text NOT NULL,
	`filed_at` integer NOT NULL,
	`text_id` text NOT NULL,
	`answer_id` text,
	`answered_by_id` text,
	`answered_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`challenger_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`for_text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answer_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "result_challenges_one_challenger" CHECK(("result_challenges"."challenger_id" is null) <> ("result_challenges"."for_text_id" is null)),
	CONSTRAINT "result_challenges_answered_whole" CHECK(("result_challenges"."answered_at" is null) = ("result_challenges"."answer_id" is null)),
	CONSTRAINT "result_challenges_other_person" CHECK("result_challenges"."challenger_id" is null or "result_challenges"."answered_by_id" is null or "result_challenges"."challenger_id" <> "result_challenges"."answered_by_id")
);
--> statement-breakpoint
CREATE INDEX `result_challenges_vote` ON `result_challenges` (`vote_id`,`filed_at`,`id`);--> statement-breakpoint
CREATE TABLE `roll_challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer,
	`challenger_id` text,
	`for_text_id` text,
	`filed_by_id` text NOT NULL,
	`filed_at` integer NOT NULL,
	`text_id` text NOT NULL,
	`state` text NOT NULL,
	`decided_by_id` text,
	`decided_at` integer,
	`reason_id` text,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`challenger_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`for_text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filed_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reason_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roll_challenges_about" CHECK(("roll_challenges"."kind" = 'missing') = ("roll_challenges"."number" is null)),
	CONSTRAINT "roll_challenges_one_challenger" CHECK(("roll_challenges"."challenger_id" is null) <> ("roll_challenges"."for_text_id" is null)),
	CONSTRAINT "roll_challenges_decided_whole" CHECK(("roll_challenges"."state" = 'open') = ("roll_challenges"."decided_at" is null) and ("roll_challenges"."decided_at" is null) = ("roll_challenges"."reason_id" is null)),
	CONSTRAINT "roll_challenges_other_person" CHECK("roll_challenges"."challenger_id" is null or "roll_challenges"."decided_by_id" is null or "roll_challenges"."challenger_id" <> "roll_challenges"."decided_by_id")
);
--> statement-breakpoint
CREATE INDEX `roll_challenges_open` ON `roll_challenges` (`community_id`,`state`,`filed_at`);--> statement-breakpoint
CREATE INDEX `roll_challenges_vote` ON `roll_challenges` (`vote_id`,`filed_at`,`id`);--> statement-breakpoint
CREATE TABLE `roll_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`nth` integer NOT NULL,
	`challenge_id` text NOT NULL,
	`act` text NOT NULL,
	`number` integer NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`before_hash` text NOT NULL,
	`after_hash` text NOT NULL,
	`heads` integer NOT NULL,
	`area` integer,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`challenge_id`) REFERENCES `roll_challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roll_decisions_changes" CHECK("roll_decisions"."before_hash" <> "roll_decisions"."after_hash")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roll_decisions_challenge` ON `roll_decisions` (`challenge_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `roll_decisions_nth` ON `roll_decisions` (`vote_id`,`nth`);--> statement-breakpoint
CREATE TABLE `vote_deliveries` (
	`vote_id` text NOT NULL,
	`number` integer NOT NULL,
	`community_id` text NOT NULL,
	`channel` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `number`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vote_deliveries_at` ON `vote_deliveries` (`vote_id`,`at`);--> statement-breakpoint
CREATE TABLE `hand_counts` (
	`vote_id` text NOT NULL,
	`round` integer NOT NULL,
	`community_id` text NOT NULL,
	`counts` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `round`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hand_counts_rounds" CHECK("hand_counts"."round" in (1, 2, 3))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hand_counts_other_person` ON `hand_counts` (`vote_id`,`by_id`);--> statement-breakpoint
CREATE TABLE `vote_attendance` (
	`elector_id` text PRIMARY KEY NOT NULL,
	`vote_id` text NOT NULL,
	`community_id` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`elector_id`) REFERENCES `electors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `vote_attendance_vote` ON `vote_attendance` (`vote_id`);--> statement-breakpoint
CREATE TABLE `kiosk_slips` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`number` integer NOT NULL,
	`code_hash` text,
	`first_id` text NOT NULL,
	`issued_at` integer NOT NULL,
	`second_id` text,
	`expires_at` integer NOT NULL,
	`opened_at` integer,
	`cast_at` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kiosk_slips_two_issuers" CHECK("kiosk_slips"."second_id" is null or "kiosk_slips"."second_id" <> "kiosk_slips"."first_id"),
	CONSTRAINT "kiosk_slips_code_goes" CHECK("kiosk_slips"."opened_at" is null or "kiosk_slips"."code_hash" is null),
	CONSTRAINT "kiosk_slips_in_order" CHECK("kiosk_slips"."cast_at" is null or ("kiosk_slips"."opened_at" is not null and "kiosk_slips"."second_id" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kiosk_slips_code` ON `kiosk_slips` (`code_hash`);--> statement-breakpoint
CREATE INDEX `kiosk_slips_vote` ON `kiosk_slips` (`vote_id`,`issued_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `kiosk_slips_one_ballot` ON `kiosk_slips` (`vote_id`,`number`) WHERE cast_at is not null;--> statement-breakpoint
CREATE TABLE `paper_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`channel` text NOT NULL,
	`act` text NOT NULL,
	`amount` integer NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_counts_amount" CHECK("paper_counts"."amount" > 0)
);
--> statement-breakpoint
CREATE INDEX `paper_counts_vote` ON `paper_counts` (`vote_id`,`act`);--> statement-breakpoint
CREATE TABLE `paper_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`number` integer NOT NULL,
	`round` integer NOT NULL,
	`answers` text NOT NULL,
	`channel` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_entries_rounds" CHECK("paper_entries"."round" in (1, 2, 3))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_entries_round` ON `paper_entries` (`vote_id`,`number`,`round`);--> statement-breakpoint
CREATE UNIQUE INDEX `paper_entries_other_person` ON `paper_entries` (`vote_id`,`number`,`by_id`);--> statement-breakpoint
CREATE TABLE `paper_refusals` (
	`vote_id` text NOT NULL,
	`number` integer NOT NULL,
	`community_id` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `number`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `vote_proxies` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`number` integer NOT NULL,
	`principal_id` text NOT NULL,
	`holder_id` text NOT NULL,
	`written_on` text NOT NULL,
	`scans` text NOT NULL,
	`state` text NOT NULL,
	`ground` text,
	`registered_by_id` text NOT NULL,
	`registered_at` integer NOT NULL,
	`settled_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`principal_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`holder_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registered_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vote_proxies_two_people" CHECK("vote_proxies"."principal_id" <> "vote_proxies"."holder_id"),
	CONSTRAINT "vote_proxies_void_whole" CHECK(("vote_proxies"."state" = 'void') = ("vote_proxies"."ground" is not null)),
	CONSTRAINT "vote_proxies_settled_whole" CHECK(("vote_proxies"."state" = 'registered') = ("vote_proxies"."settled_at" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vote_proxies_one_standing` ON `vote_proxies` (`vote_id`,`number`) WHERE state <> 'void';--> statement-breakpoint
CREATE INDEX `vote_proxies_holder` ON `vote_proxies` (`vote_id`,`holder_id`);--> statement-breakpoint
CREATE INDEX `vote_proxies_number` ON `vote_proxies` (`vote_id`,`number`);--> statement-breakpoint
CREATE TABLE `vote_records` (
	`vote_id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`record` text NOT NULL,
	`key_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_returns` (
	`vote_id` text NOT NULL,
	`number` integer NOT NULL,
	`community_id` text NOT NULL,
	`channel` text NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `number`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `visit_stops` (
	`visit_id` text NOT NULL,
	`number` integer NOT NULL,
	`vote_id` text NOT NULL,
	`community_id` text NOT NULL,
	PRIMARY KEY(`visit_id`, `number`),
	FOREIGN KEY (`visit_id`) REFERENCES `vote_visits`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visit_stops_number` ON `visit_stops` (`vote_id`,`number`);--> statement-breakpoint
CREATE TABLE `vote_visits` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`went_at` integer NOT NULL,
	`by_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`second_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "vote_visits_two_people" CHECK("vote_visits"."first_id" <> "vote_visits"."second_id")
);
--> statement-breakpoint
CREATE INDEX `vote_visits_vote` ON `vote_visits` (`vote_id`,`went_at`);--> statement-breakpoint
CREATE TABLE `ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`elector_id` text NOT NULL,
	`answers` text NOT NULL,
	`channel` text NOT NULL,
	`receipt` text NOT NULL,
	`salt` text NOT NULL,
	`cast_by_id` text NOT NULL,
	`cast_at` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`elector_id`) REFERENCES `electors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cast_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ballots_on_screen_are_valid" CHECK("ballots"."channel" not in ('online', 'kiosk') or cast("ballots"."answers" as text) not like '%invalid%')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ballots_one_an_elector` ON `ballots` (`elector_id`);--> statement-breakpoint
CREATE INDEX `ballots_vote` ON `ballots` (`vote_id`,`channel`);--> statement-breakpoint
CREATE INDEX `ballots_receipt` ON `ballots` (`vote_id`,`receipt`);--> statement-breakpoint
CREATE TABLE `electors` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`vote_id` text NOT NULL,
	`tally` text NOT NULL,
	`number` integer NOT NULL,
	`unit_key` text NOT NULL,
	`label` text NOT NULL,
	`person_id` text,
	`owner_key` text,
	`area` integer,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "electors_number_from_one" CHECK("electors"."number" > 0),
	CONSTRAINT "electors_area" CHECK("electors"."area" is null or "electors"."area" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `electors_number` ON `electors` (`vote_id`,`number`,`unit_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `electors_unit` ON `electors` (`vote_id`,`tally`,`unit_key`);--> statement-breakpoint
CREATE INDEX `electors_person` ON `electors` (`person_id`,`vote_id`);--> statement-breakpoint
CREATE TABLE `vote_certifications` (
	`vote_id` text NOT NULL,
	`person_id` text NOT NULL,
	`community_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`vote_id`, `person_id`),
	FOREIGN KEY (`vote_id`) REFERENCES `votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `votes` (
	`id` text PRIMARY KEY NOT NULL,
	`community_id` text NOT NULL,
	`ref` text NOT NULL,
	`title` text NOT NULL,
	`rule` text NOT NULL,
	`mode` text NOT NULL,
	`kind` text NOT NULL,
	`prior_id` text,
	`items` text NOT NULL,
	`estate_id` text,
	`group_id` text,
	`weighs` text,
	`text_id` text NOT NULL,
	`channels` text NOT NULL,
	`asks_tenants` integer NOT NULL,
	`asks_firms` integer NOT NULL,
	`silent_owners` text NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`state` text NOT NULL,
	`study_day` text,
	`study_minute` text,
	`announced_at` integer,
	`announced_by_id` text,
	`heads` integer,
	`area` integer,
	`advisory_heads` integer,
	`text_hash` text,
	`roll_hash` text,
	`roll_salt` text,
	`rule_hash` text,
	`is_binding` integer NOT NULL,
	`allows_change` integer NOT NULL,
	`short_notice_id` text,
	`open_challenges` integer NOT NULL,
	`reminded_on` text,
	`outcome` text,
	`is_carried` integer,
	`certified_at` integer,
	`chain_seq` integer,
	`chain_hash` text,
	`publicity_from` text,
	`publicity_until` text,
	`created_by_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`community_id`) REFERENCES `communities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`estate_id`) REFERENCES `estates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `village_groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`text_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`announced_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`short_notice_id`) REFERENCES `texts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "votes_group_whole" CHECK(("votes"."group_id" is null) = ("votes"."weighs" is null)),
	CONSTRAINT "votes_window" CHECK("votes"."opens_at" < "votes"."closes_at"),
	CONSTRAINT "votes_roll_frozen_whole" CHECK(("votes"."announced_at" is null) = ("votes"."roll_hash" is null) and ("votes"."announced_at" is null) = ("votes"."heads" is null)),
	CONSTRAINT "votes_certified_whole" CHECK("votes"."certified_at" is null or ("votes"."outcome" is not null and "votes"."chain_hash" is not null)),
	CONSTRAINT "votes_publicity_whole" CHECK(("votes"."publicity_from" is null) = ("votes"."publicity_until" is null)),
	CONSTRAINT "votes_open_challenges" CHECK("votes"."open_challenges" >= 0),
	CONSTRAINT "votes_study_whole" CHECK(("votes"."study_day" is null) = ("votes"."study_minute" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `votes_ref` ON `votes` (`community_id`,`ref`);--> statement-breakpoint
CREATE INDEX `votes_newest` ON `votes` (`community_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `votes_state` ON `votes` (`community_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `votes_open` ON `votes` (`state`,`closes_at`);--> statement-breakpoint
CREATE INDEX `votes_publicity` ON `votes` (`state`,`publicity_until`);