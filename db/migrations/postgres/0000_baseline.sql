CREATE TABLE "access_log" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"actor_id" text,
	"query" text NOT NULL,
	"subject_id" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"phone" text NOT NULL,
	"password_hash" text NOT NULL,
	"activated_at" timestamp (3) with time zone NOT NULL,
	"reset_at" timestamp (3) with time zone,
	"locked_at" timestamp (3) with time zone,
	CONSTRAINT "accounts_person" UNIQUE("person_id"),
	CONSTRAINT "accounts_phone" UNIQUE("phone")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"charter_id" text NOT NULL,
	"number" bigint NOT NULL,
	"text_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_chains" (
	"community_id" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"community_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text,
	"command" text NOT NULL,
	"type" text NOT NULL,
	"subject_id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_community_id_seq_pk" PRIMARY KEY("community_id","seq")
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"elector_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	"channel" text NOT NULL,
	"receipt" text NOT NULL,
	"salt" text NOT NULL,
	"cast_by_id" text NOT NULL,
	"cast_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ballots_one_an_elector" UNIQUE("elector_id"),
	CONSTRAINT "ballots_on_screen_are_valid" CHECK ("ballots"."channel" not in ('online', 'kiosk') or cast("ballots"."answers" as text) not like '%invalid%')
);
--> statement-breakpoint
CREATE TABLE "box_choices" (
	"id" text PRIMARY KEY NOT NULL,
	"vote_id" text NOT NULL,
	"community_id" text NOT NULL,
	"item" bigint NOT NULL,
	"answer" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "box_codes" (
	"vote_id" text NOT NULL,
	"code" text NOT NULL,
	"community_id" text NOT NULL,
	CONSTRAINT "box_codes_vote_id_code_pk" PRIMARY KEY("vote_id","code")
);
--> statement-breakpoint
CREATE TABLE "box_keepers" (
	"vote_id" text NOT NULL,
	"nth" bigint NOT NULL,
	"community_id" text NOT NULL,
	"person_id" text NOT NULL,
	"public_key" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "box_keepers_vote_id_nth_pk" PRIMARY KEY("vote_id","nth"),
	CONSTRAINT "box_keepers_two" CHECK ("box_keepers"."nth" in (1, 2))
);
--> statement-breakpoint
CREATE TABLE "break_glass" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"roles" jsonb NOT NULL,
	"reason_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "break_glass_ends" CHECK ("break_glass"."until" > "break_glass"."at")
);
--> statement-breakpoint
CREATE TABLE "buildings" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"estate_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bundle_counts" (
	"vote_id" text NOT NULL,
	"bundle" bigint NOT NULL,
	"round" bigint NOT NULL,
	"community_id" text NOT NULL,
	"papers" bigint NOT NULL,
	"counts" jsonb NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bundle_counts_vote_id_bundle_round_pk" PRIMARY KEY("vote_id","bundle","round"),
	CONSTRAINT "bundle_counts_rounds" CHECK ("bundle_counts"."round" in (1, 2, 3)),
	CONSTRAINT "bundle_counts_papers" CHECK ("bundle_counts"."papers" > 0)
);
--> statement-breakpoint
CREATE TABLE "chain_seals" (
	"community_id" text NOT NULL,
	"day" text NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chain_seals_community_id_day_pk" PRIMARY KEY("community_id","day")
);
--> statement-breakpoint
CREATE TABLE "changed_ballots" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"elector_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	"channel" text NOT NULL,
	"receipt" text NOT NULL,
	"salt" text NOT NULL,
	"cast_by_id" text NOT NULL,
	"cast_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "changed_ballots_online" CHECK ("changed_ballots"."channel" = 'online')
);
--> statement-breakpoint
CREATE TABLE "charters" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"vote_id" text NOT NULL,
	"effective_day" text NOT NULL,
	"replaces_id" text,
	"replaced_day" text,
	"filed_with" text,
	"filed_day" text,
	"filing_number" text,
	"confirmed_by_id" text,
	"confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "charters_one_a_vote" UNIQUE("vote_id"),
	CONSTRAINT "charters_filing_whole" CHECK (("charters"."filed_day" is null) = ("charters"."filed_with" is null) and ("charters"."filed_day" is null) = ("charters"."filing_number" is null)),
	CONSTRAINT "charters_confirmed_after_filing" CHECK ("charters"."confirmed_at" is null or "charters"."filed_day" is not null)
);
--> statement-breakpoint
CREATE TABLE "communities" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"committee" text NOT NULL,
	"street" text NOT NULL,
	"phone" text NOT NULL,
	"window" text NOT NULL,
	"is_demo" boolean NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "communities_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "contact_ways" (
	"person_id" text NOT NULL,
	"channel" text NOT NULL,
	"address" text,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_ways_person_id_channel_pk" PRIMARY KEY("person_id","channel"),
	CONSTRAINT "contact_ways_mail_has_address" CHECK (("contact_ways"."channel" = 'mail') = ("contact_ways"."address" is not null))
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"community_id" text NOT NULL,
	"kind" text NOT NULL,
	"year" bigint NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "counters_community_id_kind_year_pk" PRIMARY KEY("community_id","kind","year")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"message_id" text NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"attempts" bigint NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_message_id_channel_pk" PRIMARY KEY("message_id","channel")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"values" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "electors" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"tally" text NOT NULL,
	"number" bigint NOT NULL,
	"unit_key" text NOT NULL,
	"label" text NOT NULL,
	"person_id" text,
	"owner_key" text,
	"area" bigint,
	CONSTRAINT "electors_number_from_one" CHECK ("electors"."number" > 0),
	CONSTRAINT "electors_area" CHECK ("electors"."area" is null or "electors"."area" > 0)
);
--> statement-breakpoint
CREATE TABLE "estates" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"name" text NOT NULL,
	"has_owners_committee" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "field_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"author_id" text NOT NULL,
	"state" text NOT NULL,
	"version" bigint NOT NULL,
	"about" text,
	"step" text,
	"at" timestamp (3) with time zone,
	"place" text,
	"present" text,
	"text_id" text NOT NULL,
	"is_private" boolean NOT NULL,
	"case_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "field_notes_posted_to" CHECK (("field_notes"."state" = 'posted') = ("field_notes"."case_id" is not null)),
	CONSTRAINT "field_notes_gone_wordless" CHECK ("field_notes"."state" = 'open' or ("field_notes"."about" is null and "field_notes"."place" is null and "field_notes"."present" is null))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"purpose" text NOT NULL,
	"sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"width" bigint,
	"height" bigint,
	"uploaded_by_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "files_hash_whole" CHECK (length("files"."sha256") = 64),
	CONSTRAINT "files_not_empty" CHECK ("files"."bytes" > 0),
	CONSTRAINT "files_images_have_a_size" CHECK (("files"."media_type" = 'image/jpeg') = ("files"."width" is not null)),
	CONSTRAINT "files_size_whole" CHECK (("files"."width" is null) = ("files"."height" is null))
);
--> statement-breakpoint
CREATE TABLE "firms" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"unit_id" text,
	"contact_id" text
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"grid_id" text,
	"granted_by_id" text,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "grants_not_self" CHECK ("grants"."granted_by_id" is null or "grants"."granted_by_id" <> "grants"."person_id")
);
--> statement-breakpoint
CREATE TABLE "grid_buildings" (
	"grid_id" text NOT NULL,
	"building_id" text NOT NULL,
	CONSTRAINT "grid_buildings_grid_id_building_id_pk" PRIMARY KEY("grid_id","building_id")
);
--> statement-breakpoint
CREATE TABLE "grids" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"parent_id" text,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "grids_micro_has_parent" CHECK (("grids"."kind" = 'micro') = ("grids"."parent_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "group_households" (
	"household_id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hand_counts" (
	"vote_id" text NOT NULL,
	"round" bigint NOT NULL,
	"community_id" text NOT NULL,
	"counts" jsonb NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hand_counts_vote_id_round_pk" PRIMARY KEY("vote_id","round"),
	CONSTRAINT "hand_counts_rounds" CHECK ("hand_counts"."round" in (1, 2, 3))
);
--> statement-breakpoint
CREATE TABLE "household_members" (
	"household_id" text NOT NULL,
	"person_id" text NOT NULL,
	"since" text NOT NULL,
	"until" text,
	CONSTRAINT "household_members_household_id_person_id_pk" PRIMARY KEY("household_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "households" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"unit_id" text,
	"representative_id" text
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text PRIMARY KEY NOT NULL,
	"command" text NOT NULL,
	"actor_id" text NOT NULL,
	"input_hash" text NOT NULL,
	"result" jsonb,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issues" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"text_id" text NOT NULL,
	"place" text NOT NULL,
	"building_id" text,
	"category" text NOT NULL,
	"matter" text,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"rating" text,
	"reporter_id" text NOT NULL,
	"handler_id" text,
	"due_at" timestamp (3) with time zone,
	"is_provisional" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kiosk_slips" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"number" bigint NOT NULL,
	"code_hash" text,
	"first_id" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"second_id" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"cast_at" timestamp (3) with time zone,
	CONSTRAINT "kiosk_slips_code" UNIQUE("code_hash"),
	CONSTRAINT "kiosk_slips_two_issuers" CHECK ("kiosk_slips"."second_id" is null or "kiosk_slips"."second_id" <> "kiosk_slips"."first_id"),
	CONSTRAINT "kiosk_slips_code_goes" CHECK ("kiosk_slips"."opened_at" is null or "kiosk_slips"."code_hash" is null),
	CONSTRAINT "kiosk_slips_in_order" CHECK ("kiosk_slips"."cast_at" is null or ("kiosk_slips"."opened_at" is not null and "kiosk_slips"."second_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"job" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"last_run_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"from_kind" text NOT NULL,
	"from_id" text NOT NULL,
	"to_kind" text NOT NULL,
	"to_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_failures" (
	"phone" text NOT NULL,
	"address" text NOT NULL,
	"day" text NOT NULL,
	"count" bigint NOT NULL,
	"locked_until" timestamp (3) with time zone,
	CONSTRAINT "login_failures_phone_address_day_pk" PRIMARY KEY("phone","address","day")
);
--> statement-breakpoint
CREATE TABLE "mediation_agents" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"party_id" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" text,
	"name" text NOT NULL,
	"phone" text,
	"relation" text NOT NULL,
	"scope" text,
	"letter_day" text,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"recorded_by_id" text NOT NULL,
	CONSTRAINT "mediation_agents_letter" CHECK (("mediation_agents"."kind" = 'agent') = ("mediation_agents"."scope" is not null and "mediation_agents"."letter_day" is not null))
);
--> statement-breakpoint
CREATE TABLE "mediation_agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"case_id" text NOT NULL,
	"year" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"number" text NOT NULL,
	"form" text NOT NULL,
	"facts_id" text NOT NULL,
	"issues_id" text NOT NULL,
	"copies" bigint NOT NULL,
	"amount" bigint,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"effective_day" text,
	"voided_at" timestamp (3) with time zone,
	CONSTRAINT "mediation_agreements_void_or_force" CHECK ("mediation_agreements"."effective_day" is null or "mediation_agreements"."voided_at" is null)
);
--> statement-breakpoint
CREATE TABLE "mediation_aides" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"name" text NOT NULL,
	"reason" text NOT NULL,
	"consent_day" text NOT NULL,
	"invited_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mediation_alarms" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"level" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"text_id" text NOT NULL,
	"raised_by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_applications" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"organ" text NOT NULL,
	"number" text,
	"day" text NOT NULL,
	"text_id" text,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_claim_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"state" text NOT NULL,
	"file_hash" text NOT NULL,
	"row_count" bigint NOT NULL,
	"lines" jsonb,
	"faults" jsonb NOT NULL,
	"fresh" bigint NOT NULL,
	"known" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"checked_by_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"imported_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mediation_claim_payments" (
	"id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"day" text NOT NULL,
	"amount" bigint NOT NULL,
	"proof_id" text NOT NULL,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_claim_payments_amount" CHECK ("mediation_claim_payments"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "mediation_claim_totals" (
	"case_id" text NOT NULL,
	"state" text NOT NULL,
	"count" bigint NOT NULL,
	"claimed" bigint NOT NULL,
	"agreed" bigint NOT NULL,
	"paid" bigint NOT NULL,
	CONSTRAINT "mediation_claim_totals_case_id_state_pk" PRIMARY KEY("case_id","state")
);
--> statement-breakpoint
CREATE TABLE "mediation_claims" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"no" bigint NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"phone_tail" text NOT NULL,
	"contract_no" text NOT NULL,
	"person_id" text,
	"party_id" text,
	"state" text NOT NULL,
	"amount" bigint NOT NULL,
	"agreed" bigint NOT NULL,
	"paid" bigint NOT NULL,
	"signed_day" text,
	"signed_way" text,
	"referred_to" text,
	"version" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_claims_amount" CHECK ("mediation_claims"."amount" > 0 and "mediation_claims"."agreed" >= 0 and "mediation_claims"."agreed" <= "mediation_claims"."amount"),
	CONSTRAINT "mediation_claims_paid" CHECK ("mediation_claims"."paid" >= 0 and "mediation_claims"."paid" <= "mediation_claims"."agreed"),
	CONSTRAINT "mediation_claims_settled" CHECK ("mediation_claims"."state" <> 'paid' or "mediation_claims"."paid" = "mediation_claims"."agreed"),
	CONSTRAINT "mediation_claims_signed" CHECK (("mediation_claims"."state" in ('agreed', 'paid')) = ("mediation_claims"."signed_day" is not null)),
	CONSTRAINT "mediation_claims_referred" CHECK (("mediation_claims"."state" = 'referred') = ("mediation_claims"."referred_to" is not null))
);
--> statement-breakpoint
CREATE TABLE "mediation_clauses" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"key" text NOT NULL,
	"version" bigint NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"types" jsonb,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mediation_dossiers" (
	"case_id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"year" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"number" text NOT NULL,
	"bound_by_id" text NOT NULL,
	"bound_on" text NOT NULL,
	"is_major" boolean NOT NULL,
	"remarks_id" text,
	"keep_until" text,
	"held_at" timestamp (3) with time zone,
	"held_by_id" text,
	"hold_reason_id" text,
	"released_at" timestamp (3) with time zone,
	"anonymised_at" timestamp (3) with time zone,
	CONSTRAINT "mediation_dossiers_hold" CHECK (("mediation_dossiers"."held_at" is null) = ("mediation_dossiers"."held_by_id" is null)),
	CONSTRAINT "mediation_dossiers_held_stay" CHECK ("mediation_dossiers"."held_at" is null or "mediation_dossiers"."released_at" is null),
	CONSTRAINT "mediation_dossiers_released_first" CHECK ("mediation_dossiers"."anonymised_at" is null or "mediation_dossiers"."released_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "mediation_drawn" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"agreement_id" text NOT NULL,
	"party_id" text NOT NULL,
	"agent_id" text,
	"text_id" text NOT NULL,
	"service" text,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"form" text NOT NULL,
	"pages" bigint NOT NULL,
	"party_id" text,
	"day" text NOT NULL,
	"text_id" text NOT NULL,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_evidence_pages" CHECK ("mediation_evidence"."pages" > 0)
);
--> statement-breakpoint
CREATE TABLE "mediation_files" (
	"file_id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"party_id" text,
	"target_id" text,
	"text_id" text,
	"shared_at" timestamp (3) with time zone,
	"shared_by_id" text,
	"removed_by_id" text,
	"removed_text_id" text,
	CONSTRAINT "mediation_files_shared" CHECK (("mediation_files"."shared_at" is null) = ("mediation_files"."shared_by_id" is null)),
	CONSTRAINT "mediation_files_removed" CHECK (("mediation_files"."removed_by_id" is null) = ("mediation_files"."removed_text_id" is null))
);
--> statement-breakpoint
CREATE TABLE "mediation_findings" (
	"case_id" text PRIMARY KEY NOT NULL,
	"screening_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_gaps" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"checks" jsonb NOT NULL,
	"text_id" text NOT NULL,
	"author_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_groups" (
	"case_id" text PRIMARY KEY NOT NULL,
	"absent_name" text,
	"absent_id" text,
	"next_no" bigint NOT NULL,
	"opened_by_id" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_guests" (
	"id" text PRIMARY KEY NOT NULL,
	"sitting_id" text NOT NULL,
	"party_id" text,
	"agent_id" text,
	"aide_id" text,
	"is_invited" boolean NOT NULL,
	"wants_open" boolean NOT NULL,
	CONSTRAINT "mediation_guests_one" CHECK ((case when "mediation_guests"."party_id" is null then 0 else 1 end) + (case when "mediation_guests"."agent_id" is null then 0 else 1 end) + (case when "mediation_guests"."aide_id" is null then 0 else 1 end) = 1)
);
--> statement-breakpoint
CREATE TABLE "mediation_identities" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"party_id" text NOT NULL,
	"kind" text NOT NULL,
	"masked_number" text,
	"has_copy" boolean NOT NULL,
	"day" text NOT NULL,
	"checked_by_id" text NOT NULL,
	CONSTRAINT "mediation_identities_masked" CHECK ("mediation_identities"."masked_number" is null or "mediation_identities"."masked_number" like '%*%')
);
--> statement-breakpoint
CREATE TABLE "mediation_instalments" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"term_id" text NOT NULL,
	"position" bigint NOT NULL,
	"due_day" text NOT NULL,
	"amount" bigint NOT NULL,
	"state" text NOT NULL,
	"done_day" text,
	"proof_id" text,
	"next_step" text,
	"reminded_at" timestamp (3) with time zone,
	CONSTRAINT "mediation_instalments_amount" CHECK ("mediation_instalments"."amount" > 0),
	CONSTRAINT "mediation_instalments_done" CHECK (("mediation_instalments"."state" = 'open') = ("mediation_instalments"."done_day" is null))
);
--> statement-breakpoint
CREATE TABLE "mediation_interests" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"mediator_id" text NOT NULL,
	"kind" text NOT NULL,
	"text_id" text NOT NULL,
	"declared_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_investigations" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"present" text NOT NULL,
	"asked" text NOT NULL,
	"text_id" text NOT NULL,
	"recorder_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_keeping" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"version" bigint NOT NULL,
	"years" bigint NOT NULL,
	"major_years" bigint NOT NULL,
	"permanent" jsonb NOT NULL,
	"sign_service" text,
	"follow_ups" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_keeping_years" CHECK ("mediation_keeping"."years" > 0 and "mediation_keeping"."major_years" >= "mediation_keeping"."years")
);
--> statement-breakpoint
CREATE TABLE "mediation_mediators" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"duty" text NOT NULL,
	"chosen_by" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mediation_merge_parts" (
	"merge_id" text NOT NULL,
	"from" bigint NOT NULL,
	"to" bigint NOT NULL,
	"count" bigint NOT NULL,
	"sha256" text NOT NULL,
	"bytes" bigint NOT NULL,
	CONSTRAINT "mediation_merge_parts_merge_id_from_pk" PRIMARY KEY("merge_id","from")
);
--> statement-breakpoint
CREATE TABLE "mediation_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"case_id" text NOT NULL,
	"state" text NOT NULL,
	"total" bigint NOT NULL,
	"done" bigint NOT NULL,
	"basis" text,
	"attempts" bigint NOT NULL,
	"requested_by_id" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"made_at" timestamp (3) with time zone,
	"kept_until" timestamp (3) with time zone,
	CONSTRAINT "mediation_merges_done" CHECK ("mediation_merges"."done" >= 0 and "mediation_merges"."done" <= "mediation_merges"."total"),
	CONSTRAINT "mediation_merges_kept" CHECK (("mediation_merges"."made_at" is null) = ("mediation_merges"."kept_until" is null))
);
--> statement-breakpoint
CREATE TABLE "mediation_method_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"changed_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_methods" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"version" bigint NOT NULL,
	"is_usual" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mediation_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"step" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"present" text NOT NULL,
	"text_id" text NOT NULL,
	"is_private" boolean NOT NULL,
	"author_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_parties" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"side" text NOT NULL,
	"person_id" text,
	"name" text NOT NULL,
	"gender" text,
	"age" bigint,
	"nation" text,
	"work" text,
	"phone" text,
	"address" text,
	"rights_told_at" timestamp (3) with time zone,
	"rights_told_way" text
);
--> statement-breakpoint
CREATE TABLE "mediation_party_details" (
	"party_id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"code" text,
	"contact_name" text,
	"contact_post" text,
	"is_representative" boolean NOT NULL,
	CONSTRAINT "mediation_party_details_firm" CHECK ("mediation_party_details"."kind" <> 'person' or "mediation_party_details"."code" is null)
);
--> statement-breakpoint
CREATE TABLE "mediation_preventions" (
	"case_id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"kind" text NOT NULL,
	"people" bigint NOT NULL,
	"day" text NOT NULL,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_preventions_people" CHECK ("mediation_preventions"."people" > 0)
);
--> statement-breakpoint
CREATE TABLE "mediation_rates" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"version" bigint NOT NULL,
	"oral" bigint NOT NULL,
	"written" bigint NOT NULL,
	"difficult" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_rates_amounts" CHECK ("mediation_rates"."oral" >= 0 and "mediation_rates"."written" >= 0 and "mediation_rates"."difficult" >= 0)
);
--> statement-breakpoint
CREATE TABLE "mediation_refusals" (
	"case_id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"year" bigint NOT NULL,
	"seq" bigint NOT NULL,
	"number" text NOT NULL,
	"grounds" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"refused_by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_reopenings" (
	"case_id" text PRIMARY KEY NOT NULL,
	"prior_id" text NOT NULL,
	"root_id" text,
	"had_agreement" boolean NOT NULL,
	"consent_day" text NOT NULL,
	"reopened_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"alarm_id" text NOT NULL,
	"target" text NOT NULL,
	"receipt" text,
	"about_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"text_id" text NOT NULL,
	"recorded_by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_rooms" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"is_open" boolean NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_satisfactions" (
	"party_id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"case_id" text NOT NULL,
	"answer" text NOT NULL,
	"text_id" text,
	"way" text NOT NULL,
	"visit_id" text,
	"by_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_satisfactions_own" CHECK ("mediation_satisfactions"."way" = 'spoken' or "mediation_satisfactions"."visit_id" is null)
);
--> statement-breakpoint
CREATE TABLE "mediation_screenings" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"day" text NOT NULL,
	"grid_id" text,
	"place" text,
	"walkers" text NOT NULL,
	"found" bigint NOT NULL,
	"settled" bigint NOT NULL,
	"text_id" text,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_screenings_settled" CHECK ("mediation_screenings"."settled" >= 0 and "mediation_screenings"."settled" <= "mediation_screenings"."found")
);
--> statement-breakpoint
CREATE TABLE "mediation_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"present" text NOT NULL,
	"with_party_id" text,
	"statement_id" text NOT NULL,
	"verified_id" text,
	"result" text NOT NULL,
	"recorder_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"agreement_id" text NOT NULL,
	"signer" text NOT NULL,
	"way" text NOT NULL,
	"day" text NOT NULL,
	"recorded_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_signed_for" (
	"signature_id" text PRIMARY KEY NOT NULL,
	"agent_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_sitting_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"sitting_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"kind" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"reason_id" text,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_sittings" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"case_id" text NOT NULL,
	"state" text NOT NULL,
	"sequence" bigint NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"room_id" text,
	"place" text,
	"is_open" boolean NOT NULL,
	"booked_by_id" text NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"session_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mediation_sittings_where" CHECK (("mediation_sittings"."room_id" is null) <> ("mediation_sittings"."place" is null)),
	CONSTRAINT "mediation_sittings_length" CHECK ("mediation_sittings"."ends_at" > "mediation_sittings"."starts_at"),
	CONSTRAINT "mediation_sittings_held" CHECK (("mediation_sittings"."state" = 'held') = ("mediation_sittings"."session_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "mediation_speakers" (
	"party_id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"scope" text NOT NULL,
	"letter_day" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_talks" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"party_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"place" text NOT NULL,
	"text_id" text NOT NULL,
	"author_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_terms" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"agreement_id" text,
	"position" bigint NOT NULL,
	"kind" text NOT NULL,
	"debtor_id" text NOT NULL,
	"text_id" text NOT NULL,
	"amount" bigint,
	"due_day" text,
	"state" text NOT NULL,
	"done_day" text,
	"proof_id" text,
	CONSTRAINT "mediation_terms_pay" CHECK ("mediation_terms"."kind" <> 'pay' or ("mediation_terms"."amount" > 0 and "mediation_terms"."due_day" is not null)),
	CONSTRAINT "mediation_terms_act" CHECK ("mediation_terms"."kind" <> 'act' or "mediation_terms"."due_day" is not null),
	CONSTRAINT "mediation_terms_done" CHECK (("mediation_terms"."state" = 'open') = ("mediation_terms"."done_day" is null))
);
--> statement-breakpoint
CREATE TABLE "mediation_visits" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"after_days" bigint NOT NULL,
	"due_day" text NOT NULL,
	"visited_at" timestamp (3) with time zone,
	"visitor_id" text,
	"performance" text,
	"risk" text,
	"findings_id" text,
	CONSTRAINT "mediation_visits_whole" CHECK (("mediation_visits"."visited_at" is null) = ("mediation_visits"."findings_id" is null))
);
--> statement-breakpoint
CREATE TABLE "mediation_waivers" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"mediator_id" text NOT NULL,
	"party_id" text NOT NULL,
	"day" text NOT NULL,
	"recorded_by_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediation_wishes" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"party_id" text NOT NULL,
	"mediator_id" text NOT NULL,
	"kind" text NOT NULL,
	"text_id" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mediations" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"type" text NOT NULL,
	"source" text NOT NULL,
	"source_number" text,
	"place" text,
	"facts_id" text NOT NULL,
	"requests_id" text,
	"is_protected" boolean NOT NULL,
	"protected_for" text,
	"registered_by_id" text,
	"method_id" text,
	"accepted_at" timestamp (3) with time zone,
	"due_day" text,
	"extensions" bigint NOT NULL,
	"party_count" bigint NOT NULL,
	"open_talks" bigint NOT NULL,
	"ended_id" text,
	"ended_at" timestamp (3) with time zone,
	"performance" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "mediations_accepted_has_due" CHECK (("mediations"."accepted_at" is null) = ("mediations"."due_day" is null)),
	CONSTRAINT "mediations_protected_for" CHECK ("mediations"."is_protected" or "mediations"."protected_for" is null)
);
--> statement-breakpoint
CREATE TABLE "mediator_profiles" (
	"community_id" text NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"specialities" jsonb NOT NULL,
	"term_from" text,
	"term_until" text,
	"employer" text,
	"about" text,
	"version" bigint NOT NULL,
	CONSTRAINT "mediator_profiles_community_id_person_id_pk" PRIMARY KEY("community_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_items" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"position" bigint NOT NULL,
	"route" text,
	"decision_id" text,
	"for_count" bigint,
	"against_count" bigint,
	"abstain_count" bigint,
	"present_count" bigint,
	"counter_id" text,
	"second_counter_id" text,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_items_counts" CHECK ("meeting_items"."present_count" is null or "meeting_items"."for_count" + "meeting_items"."against_count" + "meeting_items"."abstain_count" <= "meeting_items"."present_count"),
	CONSTRAINT "meeting_items_two_counters" CHECK ("meeting_items"."counter_id" is null or "meeting_items"."counter_id" <> "meeting_items"."second_counter_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_seats" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"person_id" text,
	"guest_id" text,
	"capacity" text NOT NULL,
	"signed_in_at" timestamp (3) with time zone,
	"signed_by_id" text,
	CONSTRAINT "meeting_seats_somebody" CHECK (("meeting_seats"."person_id" is null) <> ("meeting_seats"."guest_id" is null))
);
--> statement-breakpoint
CREATE TABLE "meeting_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text NOT NULL,
	"kind" text NOT NULL,
	"speaker_id" text NOT NULL,
	"stance" text NOT NULL,
	"turn" bigint NOT NULL,
	"text_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"chair_id" text NOT NULL,
	"announced_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"minutes_id" text,
	"minutes_version" bigint NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"person_id" text NOT NULL,
	"template" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_ref" text,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "method_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"method_id" text NOT NULL,
	"name" text NOT NULL,
	"version" bigint NOT NULL,
	"is_example" boolean NOT NULL,
	"steps" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice_papers" (
	"notice_id" text NOT NULL,
	"round" bigint NOT NULL,
	"community_id" text NOT NULL,
	"number" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"due_on" text NOT NULL,
	CONSTRAINT "notice_papers_notice_id_round_pk" PRIMARY KEY("notice_id","round")
);
--> statement-breakpoint
CREATE TABLE "notice_tries" (
	"id" text PRIMARY KEY NOT NULL,
	"notice_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"category" text NOT NULL,
	"place" text NOT NULL,
	"building_id" text,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"text_id" text NOT NULL,
	"finder_id" text NOT NULL,
	"unit_id" text,
	"firm_id" text,
	"recipient_id" text,
	"recipient_name" text,
	"round" bigint NOT NULL,
	"number" text,
	"article_id" text,
	"law_id" text,
	"demand_id" text,
	"after_id" text,
	"phone" text,
	"handler_id" text,
	"second_handler_id" text,
	"issued_at" timestamp (3) with time zone,
	"issued_on" text,
	"due_on" text,
	"due_at" timestamp (3) with time zone,
	"is_provisional" boolean NOT NULL,
	"code_id" text,
	"code_at" timestamp (3) with time zone,
	"service_method" text,
	"service_result" text,
	"served_at" timestamp (3) with time zone,
	"witness" text,
	"answer" text,
	"answered_via" text,
	"answered_at" timestamp (3) with time zone,
	"said_done_by_id" text,
	"rechecker_id" text,
	"rechecked_at" timestamp (3) with time zone,
	"reported_to" text,
	"receipt_number" text,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "notices_two_handlers" CHECK ("notices"."second_handler_id" is null or "notices"."second_handler_id" <> "notices"."handler_id"),
	CONSTRAINT "notices_issued_whole" CHECK ("notices"."issued_at" is null or ("notices"."recipient_name" is not null and "notices"."number" is not null and "notices"."due_on" is not null and "notices"."demand_id" is not null and "notices"."handler_id" is not null and "notices"."second_handler_id" is not null and ("notices"."article_id" is not null or "notices"."law_id" is not null))),
	CONSTRAINT "notices_left_before_witness" CHECK ("notices"."service_method" <> 'left' or "notices"."witness" is not null),
	CONSTRAINT "notices_receipt_of_report" CHECK ("notices"."receipt_number" is null or "notices"."reported_to" is not null)
);
--> statement-breakpoint
CREATE TABLE "ownerships" (
	"unit_id" text NOT NULL,
	"person_id" text NOT NULL,
	"votes" boolean NOT NULL,
	"since" text NOT NULL,
	"until" text,
	CONSTRAINT "ownerships_unit_id_person_id_pk" PRIMARY KEY("unit_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "paper_counts" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"channel" text NOT NULL,
	"act" text NOT NULL,
	"amount" bigint NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_counts_amount" CHECK ("paper_counts"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "paper_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"number" bigint NOT NULL,
	"round" bigint NOT NULL,
	"answers" jsonb NOT NULL,
	"channel" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_entries_rounds" CHECK ("paper_entries"."round" in (1, 2, 3))
);
--> statement-breakpoint
CREATE TABLE "paper_handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"giver_id" text NOT NULL,
	"receiver_id" text NOT NULL,
	"blank" bigint NOT NULL,
	"issued" bigint NOT NULL,
	"returned" bigint NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"blank_found" bigint,
	"issued_found" bigint,
	"returned_found" bigint,
	"difference_id" text,
	"received_at" timestamp (3) with time zone,
	CONSTRAINT "paper_handovers_two_people" CHECK ("paper_handovers"."giver_id" <> "paper_handovers"."receiver_id"),
	CONSTRAINT "paper_handovers_amounts" CHECK ("paper_handovers"."blank" >= 0 and "paper_handovers"."issued" >= 0 and "paper_handovers"."returned" >= 0),
	CONSTRAINT "paper_handovers_received_whole" CHECK (("paper_handovers"."state" = 'received') = ("paper_handovers"."received_at" is not null) and ("paper_handovers"."received_at" is null) = ("paper_handovers"."blank_found" is null))
);
--> statement-breakpoint
CREATE TABLE "paper_refusals" (
	"vote_id" text NOT NULL,
	"number" bigint NOT NULL,
	"community_id" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_refusals_vote_id_number_pk" PRIMARY KEY("vote_id","number")
);
--> statement-breakpoint
CREATE TABLE "paper_returns" (
	"vote_id" text NOT NULL,
	"number" bigint NOT NULL,
	"community_id" text NOT NULL,
	"channel" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_returns_vote_id_number_pk" PRIMARY KEY("vote_id","number")
);
--> statement-breakpoint
CREATE TABLE "paper_templates" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"paper" text NOT NULL,
	"version" bigint NOT NULL,
	"file_name" text,
	"bytes" "bytea",
	"sha256" text,
	"saved_by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "paper_templates_whole" CHECK (("paper_templates"."bytes" is null) = ("paper_templates"."sha256" is null))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"gender" text,
	"birth_day" text,
	"standing" text NOT NULL,
	"is_party_member" boolean NOT NULL,
	"is_representative" boolean NOT NULL,
	"is_committee_member" boolean NOT NULL,
	"is_collective_member" boolean NOT NULL,
	"is_collective_rep" boolean NOT NULL,
	"lacks_capacity" boolean NOT NULL,
	"id_sealed" "bytea",
	"id_hash" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "people_id_whole" CHECK (("people"."id_sealed" is null) = ("people"."id_hash" is null))
);
--> statement-breakpoint
CREATE TABLE "proposal_comments" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"person_id" text NOT NULL,
	"version" bigint NOT NULL,
	"stance" text NOT NULL,
	"text_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"superseded_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "proposal_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"proposal_id" text NOT NULL,
	"number" bigint NOT NULL,
	"title" text NOT NULL,
	"text_id" text NOT NULL,
	"office" text NOT NULL,
	"assignee_id" text NOT NULL,
	"due_on" text NOT NULL,
	"amount" bigint NOT NULL,
	"done_amount" bigint NOT NULL,
	"unit" text NOT NULL,
	"state" text NOT NULL,
	"report_id" text,
	"reported_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"reviewer_id" text,
	"review_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "proposal_tasks_amounts" CHECK ("proposal_tasks"."amount" > 0 and "proposal_tasks"."done_amount" >= 0 and "proposal_tasks"."done_amount" <= "proposal_tasks"."amount"),
	CONSTRAINT "proposal_tasks_not_own_review" CHECK ("proposal_tasks"."reviewer_id" is null or "proposal_tasks"."reviewer_id" <> "proposal_tasks"."assignee_id")
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"what_id" text NOT NULL,
	"wish_id" text NOT NULL,
	"concerns_id" text NOT NULL,
	"author_id" text NOT NULL,
	"matter" text,
	"state" text NOT NULL,
	"admitted_at" timestamp (3) with time zone,
	"comment_until" text,
	"merged_into_id" text,
	"handed_to" text,
	"route" text,
	"decision_id" text,
	"decided_at" timestamp (3) with time zone,
	"publicity_from" text,
	"publicity_until" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "proposals_not_into_itself" CHECK ("proposals"."merged_into_id" is null or "proposals"."merged_into_id" <> "proposals"."id"),
	CONSTRAINT "proposals_publicity_whole" CHECK (("proposals"."publicity_from" is null) = ("proposals"."publicity_until" is null))
);
--> statement-breakpoint
CREATE TABLE "result_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"challenger_id" text,
	"for_text_id" text,
	"filed_by_id" text NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"text_id" text NOT NULL,
	"answer_id" text,
	"answered_by_id" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "result_challenges_one_challenger" CHECK (("result_challenges"."challenger_id" is null) <> ("result_challenges"."for_text_id" is null)),
	CONSTRAINT "result_challenges_answered_whole" CHECK (("result_challenges"."answered_at" is null) = ("result_challenges"."answer_id" is null)),
	CONSTRAINT "result_challenges_other_person" CHECK ("result_challenges"."challenger_id" is null or "result_challenges"."answered_by_id" is null or "result_challenges"."challenger_id" <> "result_challenges"."answered_by_id")
);
--> statement-breakpoint
CREATE TABLE "roll_challenges" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" bigint,
	"challenger_id" text,
	"for_text_id" text,
	"filed_by_id" text NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"text_id" text NOT NULL,
	"state" text NOT NULL,
	"decided_by_id" text,
	"decided_at" timestamp (3) with time zone,
	"reason_id" text,
	CONSTRAINT "roll_challenges_about" CHECK (("roll_challenges"."kind" = 'missing') = ("roll_challenges"."number" is null)),
	CONSTRAINT "roll_challenges_one_challenger" CHECK (("roll_challenges"."challenger_id" is null) <> ("roll_challenges"."for_text_id" is null)),
	CONSTRAINT "roll_challenges_decided_whole" CHECK (("roll_challenges"."state" = 'open') = ("roll_challenges"."decided_at" is null) and ("roll_challenges"."decided_at" is null) = ("roll_challenges"."reason_id" is null)),
	CONSTRAINT "roll_challenges_other_person" CHECK ("roll_challenges"."challenger_id" is null or "roll_challenges"."decided_by_id" is null or "roll_challenges"."challenger_id" <> "roll_challenges"."decided_by_id")
);
--> statement-breakpoint
CREATE TABLE "roll_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"nth" bigint NOT NULL,
	"challenge_id" text NOT NULL,
	"act" text NOT NULL,
	"number" bigint NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"before_hash" text NOT NULL,
	"after_hash" text NOT NULL,
	"heads" bigint NOT NULL,
	"area" bigint,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "roll_decisions_challenge" UNIQUE("challenge_id"),
	CONSTRAINT "roll_decisions_changes" CHECK ("roll_decisions"."before_hash" <> "roll_decisions"."after_hash")
);
--> statement-breakpoint
CREATE TABLE "rosters" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"state" text NOT NULL,
	"file_hash" text NOT NULL,
	"row_count" bigint NOT NULL,
	"lines" jsonb,
	"faults" jsonb NOT NULL,
	"report" jsonb,
	"checked_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"imported_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sealed_ballots" (
	"elector_id" text PRIMARY KEY NOT NULL,
	"vote_id" text NOT NULL,
	"community_id" text NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "self_cleared" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"category" text NOT NULL,
	"place" text NOT NULL,
	"building_id" text,
	"cleared_on" text NOT NULL,
	"text_id" text,
	"finder_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "slips" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"code_hash" text NOT NULL,
	"issued_by_id" text,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"voided_at" timestamp (3) with time zone,
	CONSTRAINT "slips_code" UNIQUE("code_hash")
);
--> statement-breakpoint
CREATE TABLE "tenancies" (
	"id" text PRIMARY KEY NOT NULL,
	"unit_id" text NOT NULL,
	"person_id" text NOT NULL,
	"since" text NOT NULL,
	"until" text
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"version" bigint NOT NULL,
	"text" text,
	"salt" text,
	"hash" text NOT NULL,
	"author_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "texts_erased_whole" CHECK (("texts"."text" is null) = ("texts"."salt" is null))
);
--> statement-breakpoint
CREATE TABLE "transitions" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"event" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"text_id" text
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"building_id" text NOT NULL,
	"code" text NOT NULL,
	"area" bigint NOT NULL,
	CONSTRAINT "units_area" CHECK ("units"."area" > 0)
);
--> statement-breakpoint
CREATE TABLE "village_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visit_stops" (
	"visit_id" text NOT NULL,
	"number" bigint NOT NULL,
	"vote_id" text NOT NULL,
	"community_id" text NOT NULL,
	CONSTRAINT "visit_stops_visit_id_number_pk" PRIMARY KEY("visit_id","number")
);
--> statement-breakpoint
CREATE TABLE "voided_ballots" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"elector_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	"channel" text NOT NULL,
	"receipt" text NOT NULL,
	"salt" text NOT NULL,
	"cast_by_id" text NOT NULL,
	"cast_at" timestamp (3) with time zone NOT NULL,
	"number" bigint NOT NULL,
	"reason_id" text NOT NULL,
	"voided_by_id" text NOT NULL,
	"voided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "voided_ballots_online" CHECK ("voided_ballots"."channel" = 'online')
);
--> statement-breakpoint
CREATE TABLE "vote_attendance" (
	"elector_id" text PRIMARY KEY NOT NULL,
	"vote_id" text NOT NULL,
	"community_id" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vote_certifications" (
	"vote_id" text NOT NULL,
	"person_id" text NOT NULL,
	"community_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vote_certifications_vote_id_person_id_pk" PRIMARY KEY("vote_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "vote_deliveries" (
	"vote_id" text NOT NULL,
	"number" bigint NOT NULL,
	"community_id" text NOT NULL,
	"channel" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vote_deliveries_vote_id_number_pk" PRIMARY KEY("vote_id","number")
);
--> statement-breakpoint
CREATE TABLE "vote_marks" (
	"elector_id" text PRIMARY KEY NOT NULL,
	"vote_id" text NOT NULL,
	"community_id" text NOT NULL,
	"channel" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vote_proxies" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"number" bigint NOT NULL,
	"principal_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"written_on" text NOT NULL,
	"scans" jsonb NOT NULL,
	"state" text NOT NULL,
	"ground" text,
	"registered_by_id" text NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"version" bigint NOT NULL,
	CONSTRAINT "vote_proxies_two_people" CHECK ("vote_proxies"."principal_id" <> "vote_proxies"."holder_id"),
	CONSTRAINT "vote_proxies_void_whole" CHECK (("vote_proxies"."state" = 'void') = ("vote_proxies"."ground" is not null)),
	CONSTRAINT "vote_proxies_settled_whole" CHECK (("vote_proxies"."state" = 'registered') = ("vote_proxies"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "vote_records" (
	"vote_id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"record" text NOT NULL,
	"key_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vote_visits" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"vote_id" text NOT NULL,
	"first_id" text NOT NULL,
	"second_id" text NOT NULL,
	"went_at" timestamp (3) with time zone NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vote_visits_two_people" CHECK ("vote_visits"."first_id" <> "vote_visits"."second_id")
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"id" text PRIMARY KEY NOT NULL,
	"community_id" text NOT NULL,
	"ref" text NOT NULL,
	"title" text NOT NULL,
	"rule" text NOT NULL,
	"mode" text NOT NULL,
	"kind" text NOT NULL,
	"prior_id" text,
	"items" jsonb NOT NULL,
	"estate_id" text,
	"group_id" text,
	"weighs" text,
	"text_id" text NOT NULL,
	"channels" jsonb NOT NULL,
	"asks_tenants" boolean NOT NULL,
	"asks_firms" boolean NOT NULL,
	"silent_owners" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"study_day" text,
	"study_minute" text,
	"announced_at" timestamp (3) with time zone,
	"announced_by_id" text,
	"heads" bigint,
	"area" bigint,
	"advisory_heads" bigint,
	"text_hash" text,
	"roll_hash" text,
	"roll_salt" text,
	"rule_hash" text,
	"is_binding" boolean NOT NULL,
	"allows_change" boolean NOT NULL,
	"short_notice_id" text,
	"open_challenges" bigint NOT NULL,
	"reminded_on" text,
	"outcome" jsonb,
	"is_carried" boolean,
	"certified_at" timestamp (3) with time zone,
	"chain_seq" bigint,
	"chain_hash" text,
	"publicity_from" text,
	"publicity_until" text,
	"created_by_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "votes_group_whole" CHECK (("votes"."group_id" is null) = ("votes"."weighs" is null)),
	CONSTRAINT "votes_window" CHECK ("votes"."opens_at" < "votes"."closes_at"),
	CONSTRAINT "votes_roll_frozen_whole" CHECK (("votes"."announced_at" is null) = ("votes"."roll_hash" is null) and ("votes"."announced_at" is null) = ("votes"."heads" is null)),
	CONSTRAINT "votes_certified_whole" CHECK ("votes"."certified_at" is null or ("votes"."outcome" is not null and "votes"."chain_hash" is not null)),
	CONSTRAINT "votes_publicity_whole" CHECK (("votes"."publicity_from" is null) = ("votes"."publicity_until" is null)),
	CONSTRAINT "votes_open_challenges" CHECK ("votes"."open_challenges" >= 0),
	CONSTRAINT "votes_study_whole" CHECK (("votes"."study_day" is null) = ("votes"."study_minute" is null))
);
--> statement-breakpoint
ALTER TABLE "access_log" ADD CONSTRAINT "access_log_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_elector_id_electors_id_fk" FOREIGN KEY ("elector_id") REFERENCES "public"."electors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_cast_by_id_people_id_fk" FOREIGN KEY ("cast_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_choices" ADD CONSTRAINT "box_choices_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_choices" ADD CONSTRAINT "box_choices_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_codes" ADD CONSTRAINT "box_codes_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_codes" ADD CONSTRAINT "box_codes_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_keepers" ADD CONSTRAINT "box_keepers_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_keepers" ADD CONSTRAINT "box_keepers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "box_keepers" ADD CONSTRAINT "box_keepers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_reason_id_texts_id_fk" FOREIGN KEY ("reason_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buildings" ADD CONSTRAINT "buildings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buildings" ADD CONSTRAINT "buildings_estate_id_estates_id_fk" FOREIGN KEY ("estate_id") REFERENCES "public"."estates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bundle_counts" ADD CONSTRAINT "bundle_counts_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bundle_counts" ADD CONSTRAINT "bundle_counts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bundle_counts" ADD CONSTRAINT "bundle_counts_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changed_ballots" ADD CONSTRAINT "changed_ballots_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changed_ballots" ADD CONSTRAINT "changed_ballots_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changed_ballots" ADD CONSTRAINT "changed_ballots_elector_id_electors_id_fk" FOREIGN KEY ("elector_id") REFERENCES "public"."electors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changed_ballots" ADD CONSTRAINT "changed_ballots_cast_by_id_people_id_fk" FOREIGN KEY ("cast_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_replaces_id_charters_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."charters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charters" ADD CONSTRAINT "charters_confirmed_by_id_people_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_ways" ADD CONSTRAINT "contact_ways_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electors" ADD CONSTRAINT "electors_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electors" ADD CONSTRAINT "electors_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electors" ADD CONSTRAINT "electors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estates" ADD CONSTRAINT "estates_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_notes" ADD CONSTRAINT "field_notes_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_notes" ADD CONSTRAINT "field_notes_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_notes" ADD CONSTRAINT "field_notes_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "field_notes" ADD CONSTRAINT "field_notes_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_id_people_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firms" ADD CONSTRAINT "firms_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firms" ADD CONSTRAINT "firms_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firms" ADD CONSTRAINT "firms_contact_id_people_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "public"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grid_buildings" ADD CONSTRAINT "grid_buildings_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "public"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grid_buildings" ADD CONSTRAINT "grid_buildings_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids" ADD CONSTRAINT "grids_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_households" ADD CONSTRAINT "group_households_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_households" ADD CONSTRAINT "group_households_group_id_village_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."village_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_counts" ADD CONSTRAINT "hand_counts_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_counts" ADD CONSTRAINT "hand_counts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_counts" ADD CONSTRAINT "hand_counts_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_household_id_households_id_fk" FOREIGN KEY ("household_id") REFERENCES "public"."households"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_members" ADD CONSTRAINT "household_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "households" ADD CONSTRAINT "households_representative_id_people_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issues" ADD CONSTRAINT "issues_handler_id_people_id_fk" FOREIGN KEY ("handler_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_slips" ADD CONSTRAINT "kiosk_slips_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_slips" ADD CONSTRAINT "kiosk_slips_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk_slips" ADD CONSTRAINT "kiosk_slips_first_id_people_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agents" ADD CONSTRAINT "mediation_agents_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agents" ADD CONSTRAINT "mediation_agents_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agents" ADD CONSTRAINT "mediation_agents_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agents" ADD CONSTRAINT "mediation_agents_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agreements" ADD CONSTRAINT "mediation_agreements_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agreements" ADD CONSTRAINT "mediation_agreements_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agreements" ADD CONSTRAINT "mediation_agreements_facts_id_texts_id_fk" FOREIGN KEY ("facts_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_agreements" ADD CONSTRAINT "mediation_agreements_issues_id_texts_id_fk" FOREIGN KEY ("issues_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_aides" ADD CONSTRAINT "mediation_aides_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_aides" ADD CONSTRAINT "mediation_aides_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_alarms" ADD CONSTRAINT "mediation_alarms_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_alarms" ADD CONSTRAINT "mediation_alarms_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_alarms" ADD CONSTRAINT "mediation_alarms_raised_by_id_people_id_fk" FOREIGN KEY ("raised_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_applications" ADD CONSTRAINT "mediation_applications_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_applications" ADD CONSTRAINT "mediation_applications_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_applications" ADD CONSTRAINT "mediation_applications_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claim_lists" ADD CONSTRAINT "mediation_claim_lists_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claim_lists" ADD CONSTRAINT "mediation_claim_lists_checked_by_id_people_id_fk" FOREIGN KEY ("checked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claim_payments" ADD CONSTRAINT "mediation_claim_payments_claim_id_mediation_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."mediation_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claim_payments" ADD CONSTRAINT "mediation_claim_payments_proof_id_texts_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claim_payments" ADD CONSTRAINT "mediation_claim_payments_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claim_totals" ADD CONSTRAINT "mediation_claim_totals_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claims" ADD CONSTRAINT "mediation_claims_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claims" ADD CONSTRAINT "mediation_claims_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_claims" ADD CONSTRAINT "mediation_claims_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_clauses" ADD CONSTRAINT "mediation_clauses_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_dossiers" ADD CONSTRAINT "mediation_dossiers_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_dossiers" ADD CONSTRAINT "mediation_dossiers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_dossiers" ADD CONSTRAINT "mediation_dossiers_bound_by_id_people_id_fk" FOREIGN KEY ("bound_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_dossiers" ADD CONSTRAINT "mediation_dossiers_remarks_id_texts_id_fk" FOREIGN KEY ("remarks_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_dossiers" ADD CONSTRAINT "mediation_dossiers_held_by_id_people_id_fk" FOREIGN KEY ("held_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_dossiers" ADD CONSTRAINT "mediation_dossiers_hold_reason_id_texts_id_fk" FOREIGN KEY ("hold_reason_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_drawn" ADD CONSTRAINT "mediation_drawn_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_drawn" ADD CONSTRAINT "mediation_drawn_agreement_id_mediation_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."mediation_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_drawn" ADD CONSTRAINT "mediation_drawn_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_drawn" ADD CONSTRAINT "mediation_drawn_agent_id_mediation_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."mediation_agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_drawn" ADD CONSTRAINT "mediation_drawn_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_drawn" ADD CONSTRAINT "mediation_drawn_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_evidence" ADD CONSTRAINT "mediation_evidence_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_evidence" ADD CONSTRAINT "mediation_evidence_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_evidence" ADD CONSTRAINT "mediation_evidence_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_evidence" ADD CONSTRAINT "mediation_evidence_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_shared_by_id_people_id_fk" FOREIGN KEY ("shared_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_removed_by_id_people_id_fk" FOREIGN KEY ("removed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_files" ADD CONSTRAINT "mediation_files_removed_text_id_texts_id_fk" FOREIGN KEY ("removed_text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_findings" ADD CONSTRAINT "mediation_findings_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_findings" ADD CONSTRAINT "mediation_findings_screening_id_mediation_screenings_id_fk" FOREIGN KEY ("screening_id") REFERENCES "public"."mediation_screenings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_gaps" ADD CONSTRAINT "mediation_gaps_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_gaps" ADD CONSTRAINT "mediation_gaps_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_gaps" ADD CONSTRAINT "mediation_gaps_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_groups" ADD CONSTRAINT "mediation_groups_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_groups" ADD CONSTRAINT "mediation_groups_absent_id_texts_id_fk" FOREIGN KEY ("absent_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_groups" ADD CONSTRAINT "mediation_groups_opened_by_id_people_id_fk" FOREIGN KEY ("opened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_guests" ADD CONSTRAINT "mediation_guests_sitting_id_mediation_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."mediation_sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_guests" ADD CONSTRAINT "mediation_guests_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_guests" ADD CONSTRAINT "mediation_guests_agent_id_mediation_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."mediation_agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_guests" ADD CONSTRAINT "mediation_guests_aide_id_mediation_aides_id_fk" FOREIGN KEY ("aide_id") REFERENCES "public"."mediation_aides"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_identities" ADD CONSTRAINT "mediation_identities_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_identities" ADD CONSTRAINT "mediation_identities_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_identities" ADD CONSTRAINT "mediation_identities_checked_by_id_people_id_fk" FOREIGN KEY ("checked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_instalments" ADD CONSTRAINT "mediation_instalments_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_instalments" ADD CONSTRAINT "mediation_instalments_term_id_mediation_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."mediation_terms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_instalments" ADD CONSTRAINT "mediation_instalments_proof_id_texts_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_interests" ADD CONSTRAINT "mediation_interests_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_interests" ADD CONSTRAINT "mediation_interests_mediator_id_people_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_interests" ADD CONSTRAINT "mediation_interests_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_interests" ADD CONSTRAINT "mediation_interests_declared_by_id_people_id_fk" FOREIGN KEY ("declared_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_investigations" ADD CONSTRAINT "mediation_investigations_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_investigations" ADD CONSTRAINT "mediation_investigations_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_investigations" ADD CONSTRAINT "mediation_investigations_recorder_id_people_id_fk" FOREIGN KEY ("recorder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_keeping" ADD CONSTRAINT "mediation_keeping_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_mediators" ADD CONSTRAINT "mediation_mediators_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_mediators" ADD CONSTRAINT "mediation_mediators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_merge_parts" ADD CONSTRAINT "mediation_merge_parts_merge_id_mediation_merges_id_fk" FOREIGN KEY ("merge_id") REFERENCES "public"."mediation_merges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_merges" ADD CONSTRAINT "mediation_merges_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_merges" ADD CONSTRAINT "mediation_merges_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_merges" ADD CONSTRAINT "mediation_merges_requested_by_id_people_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_method_changes" ADD CONSTRAINT "mediation_method_changes_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_method_changes" ADD CONSTRAINT "mediation_method_changes_from_id_method_templates_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."method_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_method_changes" ADD CONSTRAINT "mediation_method_changes_to_id_method_templates_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."method_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_method_changes" ADD CONSTRAINT "mediation_method_changes_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_methods" ADD CONSTRAINT "mediation_methods_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_notes" ADD CONSTRAINT "mediation_notes_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_notes" ADD CONSTRAINT "mediation_notes_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_notes" ADD CONSTRAINT "mediation_notes_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_parties" ADD CONSTRAINT "mediation_parties_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_parties" ADD CONSTRAINT "mediation_parties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_party_details" ADD CONSTRAINT "mediation_party_details_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_preventions" ADD CONSTRAINT "mediation_preventions_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_preventions" ADD CONSTRAINT "mediation_preventions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_preventions" ADD CONSTRAINT "mediation_preventions_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_rates" ADD CONSTRAINT "mediation_rates_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_refusals" ADD CONSTRAINT "mediation_refusals_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_refusals" ADD CONSTRAINT "mediation_refusals_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_refusals" ADD CONSTRAINT "mediation_refusals_refused_by_id_people_id_fk" FOREIGN KEY ("refused_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reopenings" ADD CONSTRAINT "mediation_reopenings_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reopenings" ADD CONSTRAINT "mediation_reopenings_prior_id_mediations_id_fk" FOREIGN KEY ("prior_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reopenings" ADD CONSTRAINT "mediation_reopenings_root_id_mediations_id_fk" FOREIGN KEY ("root_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reopenings" ADD CONSTRAINT "mediation_reopenings_reopened_by_id_people_id_fk" FOREIGN KEY ("reopened_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reports" ADD CONSTRAINT "mediation_reports_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reports" ADD CONSTRAINT "mediation_reports_alarm_id_mediation_alarms_id_fk" FOREIGN KEY ("alarm_id") REFERENCES "public"."mediation_alarms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reports" ADD CONSTRAINT "mediation_reports_about_id_people_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reports" ADD CONSTRAINT "mediation_reports_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_reports" ADD CONSTRAINT "mediation_reports_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_rooms" ADD CONSTRAINT "mediation_rooms_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_satisfactions" ADD CONSTRAINT "mediation_satisfactions_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_satisfactions" ADD CONSTRAINT "mediation_satisfactions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_satisfactions" ADD CONSTRAINT "mediation_satisfactions_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_satisfactions" ADD CONSTRAINT "mediation_satisfactions_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_satisfactions" ADD CONSTRAINT "mediation_satisfactions_visit_id_mediation_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."mediation_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_satisfactions" ADD CONSTRAINT "mediation_satisfactions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_screenings" ADD CONSTRAINT "mediation_screenings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_screenings" ADD CONSTRAINT "mediation_screenings_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "public"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_screenings" ADD CONSTRAINT "mediation_screenings_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_screenings" ADD CONSTRAINT "mediation_screenings_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sessions" ADD CONSTRAINT "mediation_sessions_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sessions" ADD CONSTRAINT "mediation_sessions_with_party_id_mediation_parties_id_fk" FOREIGN KEY ("with_party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sessions" ADD CONSTRAINT "mediation_sessions_statement_id_texts_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sessions" ADD CONSTRAINT "mediation_sessions_verified_id_texts_id_fk" FOREIGN KEY ("verified_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sessions" ADD CONSTRAINT "mediation_sessions_recorder_id_people_id_fk" FOREIGN KEY ("recorder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_signatures" ADD CONSTRAINT "mediation_signatures_agreement_id_mediation_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."mediation_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_signatures" ADD CONSTRAINT "mediation_signatures_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_signed_for" ADD CONSTRAINT "mediation_signed_for_signature_id_mediation_signatures_id_fk" FOREIGN KEY ("signature_id") REFERENCES "public"."mediation_signatures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_signed_for" ADD CONSTRAINT "mediation_signed_for_agent_id_mediation_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."mediation_agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sitting_moves" ADD CONSTRAINT "mediation_sitting_moves_sitting_id_mediation_sittings_id_fk" FOREIGN KEY ("sitting_id") REFERENCES "public"."mediation_sittings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sitting_moves" ADD CONSTRAINT "mediation_sitting_moves_reason_id_texts_id_fk" FOREIGN KEY ("reason_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sitting_moves" ADD CONSTRAINT "mediation_sitting_moves_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sittings" ADD CONSTRAINT "mediation_sittings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sittings" ADD CONSTRAINT "mediation_sittings_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sittings" ADD CONSTRAINT "mediation_sittings_room_id_mediation_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."mediation_rooms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sittings" ADD CONSTRAINT "mediation_sittings_booked_by_id_people_id_fk" FOREIGN KEY ("booked_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_sittings" ADD CONSTRAINT "mediation_sittings_session_id_mediation_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."mediation_sessions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_speakers" ADD CONSTRAINT "mediation_speakers_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_speakers" ADD CONSTRAINT "mediation_speakers_claim_id_mediation_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."mediation_claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_talks" ADD CONSTRAINT "mediation_talks_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_talks" ADD CONSTRAINT "mediation_talks_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_talks" ADD CONSTRAINT "mediation_talks_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_talks" ADD CONSTRAINT "mediation_talks_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_terms" ADD CONSTRAINT "mediation_terms_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_terms" ADD CONSTRAINT "mediation_terms_agreement_id_mediation_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."mediation_agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_terms" ADD CONSTRAINT "mediation_terms_debtor_id_mediation_parties_id_fk" FOREIGN KEY ("debtor_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_terms" ADD CONSTRAINT "mediation_terms_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_terms" ADD CONSTRAINT "mediation_terms_proof_id_texts_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_visits" ADD CONSTRAINT "mediation_visits_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_visits" ADD CONSTRAINT "mediation_visits_visitor_id_people_id_fk" FOREIGN KEY ("visitor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_visits" ADD CONSTRAINT "mediation_visits_findings_id_texts_id_fk" FOREIGN KEY ("findings_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_waivers" ADD CONSTRAINT "mediation_waivers_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_waivers" ADD CONSTRAINT "mediation_waivers_mediator_id_people_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_waivers" ADD CONSTRAINT "mediation_waivers_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_waivers" ADD CONSTRAINT "mediation_waivers_recorded_by_id_people_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_wishes" ADD CONSTRAINT "mediation_wishes_case_id_mediations_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."mediations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_wishes" ADD CONSTRAINT "mediation_wishes_party_id_mediation_parties_id_fk" FOREIGN KEY ("party_id") REFERENCES "public"."mediation_parties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_wishes" ADD CONSTRAINT "mediation_wishes_mediator_id_people_id_fk" FOREIGN KEY ("mediator_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_wishes" ADD CONSTRAINT "mediation_wishes_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediations" ADD CONSTRAINT "mediations_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediations" ADD CONSTRAINT "mediations_facts_id_texts_id_fk" FOREIGN KEY ("facts_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediations" ADD CONSTRAINT "mediations_requests_id_texts_id_fk" FOREIGN KEY ("requests_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediations" ADD CONSTRAINT "mediations_registered_by_id_people_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediations" ADD CONSTRAINT "mediations_method_id_method_templates_id_fk" FOREIGN KEY ("method_id") REFERENCES "public"."method_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediations" ADD CONSTRAINT "mediations_ended_id_texts_id_fk" FOREIGN KEY ("ended_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediator_profiles" ADD CONSTRAINT "mediator_profiles_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediator_profiles" ADD CONSTRAINT "mediator_profiles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_decision_id_texts_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_counter_id_people_id_fk" FOREIGN KEY ("counter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_items" ADD CONSTRAINT "meeting_items_second_counter_id_people_id_fk" FOREIGN KEY ("second_counter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_seats" ADD CONSTRAINT "meeting_seats_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_seats" ADD CONSTRAINT "meeting_seats_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_seats" ADD CONSTRAINT "meeting_seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_seats" ADD CONSTRAINT "meeting_seats_guest_id_texts_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_seats" ADD CONSTRAINT "meeting_seats_signed_by_id_people_id_fk" FOREIGN KEY ("signed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_item_id_meeting_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."meeting_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_speaker_id_people_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_statements" ADD CONSTRAINT "meeting_statements_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_chair_id_people_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_minutes_id_texts_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_templates" ADD CONSTRAINT "method_templates_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_templates" ADD CONSTRAINT "method_templates_method_id_mediation_methods_id_fk" FOREIGN KEY ("method_id") REFERENCES "public"."mediation_methods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_papers" ADD CONSTRAINT "notice_papers_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_papers" ADD CONSTRAINT "notice_papers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_tries" ADD CONSTRAINT "notice_tries_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_finder_id_people_id_fk" FOREIGN KEY ("finder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_recipient_id_people_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_demand_id_texts_id_fk" FOREIGN KEY ("demand_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_after_id_texts_id_fk" FOREIGN KEY ("after_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_handler_id_people_id_fk" FOREIGN KEY ("handler_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_second_handler_id_people_id_fk" FOREIGN KEY ("second_handler_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_said_done_by_id_people_id_fk" FOREIGN KEY ("said_done_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_rechecker_id_people_id_fk" FOREIGN KEY ("rechecker_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownerships" ADD CONSTRAINT "ownerships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_counts" ADD CONSTRAINT "paper_counts_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_entries" ADD CONSTRAINT "paper_entries_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_entries" ADD CONSTRAINT "paper_entries_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_entries" ADD CONSTRAINT "paper_entries_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_handovers" ADD CONSTRAINT "paper_handovers_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_handovers" ADD CONSTRAINT "paper_handovers_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_handovers" ADD CONSTRAINT "paper_handovers_giver_id_people_id_fk" FOREIGN KEY ("giver_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_handovers" ADD CONSTRAINT "paper_handovers_receiver_id_people_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_handovers" ADD CONSTRAINT "paper_handovers_difference_id_texts_id_fk" FOREIGN KEY ("difference_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_refusals" ADD CONSTRAINT "paper_refusals_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_refusals" ADD CONSTRAINT "paper_refusals_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_refusals" ADD CONSTRAINT "paper_refusals_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_returns" ADD CONSTRAINT "paper_returns_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_returns" ADD CONSTRAINT "paper_returns_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_returns" ADD CONSTRAINT "paper_returns_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_saved_by_id_people_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_comments" ADD CONSTRAINT "proposal_comments_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_assignee_id_people_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_report_id_texts_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_tasks" ADD CONSTRAINT "proposal_tasks_review_id_texts_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_what_id_texts_id_fk" FOREIGN KEY ("what_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_wish_id_texts_id_fk" FOREIGN KEY ("wish_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_concerns_id_texts_id_fk" FOREIGN KEY ("concerns_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_merged_into_id_proposals_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_decision_id_texts_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_challenger_id_people_id_fk" FOREIGN KEY ("challenger_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_for_text_id_texts_id_fk" FOREIGN KEY ("for_text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_filed_by_id_people_id_fk" FOREIGN KEY ("filed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_answer_id_texts_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_challenges" ADD CONSTRAINT "result_challenges_answered_by_id_people_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_challenger_id_people_id_fk" FOREIGN KEY ("challenger_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_for_text_id_texts_id_fk" FOREIGN KEY ("for_text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_filed_by_id_people_id_fk" FOREIGN KEY ("filed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_challenges" ADD CONSTRAINT "roll_challenges_reason_id_texts_id_fk" FOREIGN KEY ("reason_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_decisions" ADD CONSTRAINT "roll_decisions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_decisions" ADD CONSTRAINT "roll_decisions_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_decisions" ADD CONSTRAINT "roll_decisions_challenge_id_roll_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."roll_challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_decisions" ADD CONSTRAINT "roll_decisions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rosters" ADD CONSTRAINT "rosters_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_ballots" ADD CONSTRAINT "sealed_ballots_elector_id_vote_marks_elector_id_fk" FOREIGN KEY ("elector_id") REFERENCES "public"."vote_marks"("elector_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_ballots" ADD CONSTRAINT "sealed_ballots_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sealed_ballots" ADD CONSTRAINT "sealed_ballots_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_cleared" ADD CONSTRAINT "self_cleared_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_cleared" ADD CONSTRAINT "self_cleared_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_cleared" ADD CONSTRAINT "self_cleared_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_cleared" ADD CONSTRAINT "self_cleared_finder_id_people_id_fk" FOREIGN KEY ("finder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slips" ADD CONSTRAINT "slips_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancies" ADD CONSTRAINT "tenancies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancies" ADD CONSTRAINT "tenancies_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transitions" ADD CONSTRAINT "transitions_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transitions" ADD CONSTRAINT "transitions_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_building_id_buildings_id_fk" FOREIGN KEY ("building_id") REFERENCES "public"."buildings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "village_groups" ADD CONSTRAINT "village_groups_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stops" ADD CONSTRAINT "visit_stops_visit_id_vote_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."vote_visits"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stops" ADD CONSTRAINT "visit_stops_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_stops" ADD CONSTRAINT "visit_stops_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_ballots" ADD CONSTRAINT "voided_ballots_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_ballots" ADD CONSTRAINT "voided_ballots_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_ballots" ADD CONSTRAINT "voided_ballots_elector_id_electors_id_fk" FOREIGN KEY ("elector_id") REFERENCES "public"."electors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_ballots" ADD CONSTRAINT "voided_ballots_cast_by_id_people_id_fk" FOREIGN KEY ("cast_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_ballots" ADD CONSTRAINT "voided_ballots_reason_id_texts_id_fk" FOREIGN KEY ("reason_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voided_ballots" ADD CONSTRAINT "voided_ballots_voided_by_id_people_id_fk" FOREIGN KEY ("voided_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_attendance" ADD CONSTRAINT "vote_attendance_elector_id_electors_id_fk" FOREIGN KEY ("elector_id") REFERENCES "public"."electors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_attendance" ADD CONSTRAINT "vote_attendance_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_attendance" ADD CONSTRAINT "vote_attendance_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_attendance" ADD CONSTRAINT "vote_attendance_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_certifications" ADD CONSTRAINT "vote_certifications_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_certifications" ADD CONSTRAINT "vote_certifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_certifications" ADD CONSTRAINT "vote_certifications_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_deliveries" ADD CONSTRAINT "vote_deliveries_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_deliveries" ADD CONSTRAINT "vote_deliveries_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_deliveries" ADD CONSTRAINT "vote_deliveries_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_marks" ADD CONSTRAINT "vote_marks_elector_id_electors_id_fk" FOREIGN KEY ("elector_id") REFERENCES "public"."electors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_marks" ADD CONSTRAINT "vote_marks_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_marks" ADD CONSTRAINT "vote_marks_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_marks" ADD CONSTRAINT "vote_marks_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_proxies" ADD CONSTRAINT "vote_proxies_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_proxies" ADD CONSTRAINT "vote_proxies_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_proxies" ADD CONSTRAINT "vote_proxies_principal_id_people_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_proxies" ADD CONSTRAINT "vote_proxies_holder_id_people_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_proxies" ADD CONSTRAINT "vote_proxies_registered_by_id_people_id_fk" FOREIGN KEY ("registered_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_records" ADD CONSTRAINT "vote_records_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_records" ADD CONSTRAINT "vote_records_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_visits" ADD CONSTRAINT "vote_visits_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_visits" ADD CONSTRAINT "vote_visits_vote_id_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_visits" ADD CONSTRAINT "vote_visits_first_id_people_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_visits" ADD CONSTRAINT "vote_visits_second_id_people_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_visits" ADD CONSTRAINT "vote_visits_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_community_id_communities_id_fk" FOREIGN KEY ("community_id") REFERENCES "public"."communities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_estate_id_estates_id_fk" FOREIGN KEY ("estate_id") REFERENCES "public"."estates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_group_id_village_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."village_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_text_id_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_announced_by_id_people_id_fk" FOREIGN KEY ("announced_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_short_notice_id_texts_id_fk" FOREIGN KEY ("short_notice_id") REFERENCES "public"."texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "votes" ADD CONSTRAINT "votes_created_by_id_people_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_subject" ON "access_log" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "access_log_actor" ON "access_log" USING btree ("actor_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_number" ON "articles" USING btree ("charter_id","number");--> statement-breakpoint
CREATE INDEX "articles_of" ON "articles" USING btree ("community_id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("community_id","subject_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_type" ON "audit_events" USING btree ("community_id","type");--> statement-breakpoint
CREATE INDEX "ballots_vote" ON "ballots" USING btree ("vote_id","channel");--> statement-breakpoint
CREATE INDEX "ballots_receipt" ON "ballots" USING btree ("vote_id","receipt");--> statement-breakpoint
CREATE INDEX "box_choices_vote" ON "box_choices" USING btree ("vote_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "box_keepers_two_people" ON "box_keepers" USING btree ("vote_id","person_id");--> statement-breakpoint
CREATE INDEX "break_glass_case" ON "break_glass" USING btree ("case_id","until");--> statement-breakpoint
CREATE INDEX "break_glass_person" ON "break_glass" USING btree ("community_id","person_id","at");--> statement-breakpoint
CREATE INDEX "break_glass_newest" ON "break_glass" USING btree ("community_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "buildings_name" ON "buildings" USING btree ("estate_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "bundle_counts_other_person" ON "bundle_counts" USING btree ("vote_id","bundle","by_id");--> statement-breakpoint
CREATE INDEX "changed_ballots_vote" ON "changed_ballots" USING btree ("vote_id","elector_id");--> statement-breakpoint
CREATE UNIQUE INDEX "charters_ref" ON "charters" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "charters_newest" ON "charters" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "charters_state" ON "charters" USING btree ("community_id","state");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("state","next_at");--> statement-breakpoint
CREATE UNIQUE INDEX "electors_number" ON "electors" USING btree ("vote_id","number","unit_key");--> statement-breakpoint
CREATE UNIQUE INDEX "electors_unit" ON "electors" USING btree ("vote_id","tally","unit_key");--> statement-breakpoint
CREATE INDEX "electors_person" ON "electors" USING btree ("person_id","vote_id");--> statement-breakpoint
CREATE UNIQUE INDEX "estates_name" ON "estates" USING btree ("community_id","name");--> statement-breakpoint
CREATE INDEX "field_notes_author" ON "field_notes" USING btree ("author_id","state","community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "files_subject" ON "files" USING btree ("subject_id","purpose","at","id");--> statement-breakpoint
CREATE INDEX "files_hash" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "files_community" ON "files" USING btree ("community_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "firms_name" ON "firms" USING btree ("community_id","name");--> statement-breakpoint
CREATE INDEX "grants_person" ON "grants" USING btree ("person_id","ended_at");--> statement-breakpoint
CREATE INDEX "grants_role" ON "grants" USING btree ("community_id","role","ended_at");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_once" ON "grants" USING btree ("community_id","person_id","role") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "grid_buildings_building" ON "grid_buildings" USING btree ("building_id");--> statement-breakpoint
CREATE UNIQUE INDEX "grids_name" ON "grids" USING btree ("community_id","name");--> statement-breakpoint
CREATE INDEX "group_households_group" ON "group_households" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hand_counts_other_person" ON "hand_counts" USING btree ("vote_id","by_id");--> statement-breakpoint
CREATE INDEX "household_members_person" ON "household_members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "households_code" ON "households" USING btree ("community_id","code");--> statement-breakpoint
CREATE INDEX "households_unit" ON "households" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_at" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "installation_keys_since" ON "installation_keys" USING btree ("since");--> statement-breakpoint
CREATE UNIQUE INDEX "issues_ref" ON "issues" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "issues_newest" ON "issues" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "issues_state" ON "issues" USING btree ("community_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "issues_reporter" ON "issues" USING btree ("reporter_id","created_at");--> statement-breakpoint
CREATE INDEX "issues_handler" ON "issues" USING btree ("handler_id","state");--> statement-breakpoint
CREATE INDEX "issues_closed" ON "issues" USING btree ("community_id","closed_at");--> statement-breakpoint
CREATE INDEX "kiosk_slips_vote" ON "kiosk_slips" USING btree ("vote_id","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "kiosk_slips_one_ballot" ON "kiosk_slips" USING btree ("vote_id","number") WHERE cast_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "links_once" ON "links" USING btree ("from_id","to_id");--> statement-breakpoint
CREATE INDEX "links_to" ON "links" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "links_thread" ON "links" USING btree ("thread_id","to_kind");--> statement-breakpoint
CREATE INDEX "mediation_agents_case" ON "mediation_agents" USING btree ("case_id","party_id");--> statement-breakpoint
CREATE INDEX "mediation_agents_person" ON "mediation_agents" USING btree ("person_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_agreements_number" ON "mediation_agreements" USING btree ("community_id","year","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_agreements_one" ON "mediation_agreements" USING btree ("case_id") WHERE voided_at is null;--> statement-breakpoint
CREATE INDEX "mediation_agreements_case" ON "mediation_agreements" USING btree ("case_id","drafted_at");--> statement-breakpoint
CREATE INDEX "mediation_agreements_force" ON "mediation_agreements" USING btree ("community_id","effective_day","form","amount","id","case_id");--> statement-breakpoint
CREATE INDEX "mediation_aides_case" ON "mediation_aides" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mediation_alarms_case" ON "mediation_alarms" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mediation_alarms_due" ON "mediation_alarms" USING btree ("due_at","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_applications_once" ON "mediation_applications" USING btree ("case_id","kind");--> statement-breakpoint
CREATE INDEX "mediation_claim_lists_case" ON "mediation_claim_lists" USING btree ("case_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mediation_claim_payments_claim" ON "mediation_claim_payments" USING btree ("claim_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_claims_no" ON "mediation_claims" USING btree ("case_id","no");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_claims_once" ON "mediation_claims" USING btree ("case_id","phone","name","contract_no");--> statement-breakpoint
CREATE INDEX "mediation_claims_state" ON "mediation_claims" USING btree ("case_id","state","no");--> statement-breakpoint
CREATE INDEX "mediation_claims_tail" ON "mediation_claims" USING btree ("case_id","phone_tail","no");--> statement-breakpoint
CREATE INDEX "mediation_claims_name" ON "mediation_claims" USING btree ("case_id","name","no");--> statement-breakpoint
CREATE INDEX "mediation_claims_person" ON "mediation_claims" USING btree ("person_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_clauses_key" ON "mediation_clauses" USING btree ("community_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_dossiers_number" ON "mediation_dossiers" USING btree ("community_id","year","seq");--> statement-breakpoint
CREATE INDEX "mediation_dossiers_due" ON "mediation_dossiers" USING btree ("community_id","keep_until");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_drawn_once" ON "mediation_drawn" USING btree ("agreement_id","party_id");--> statement-breakpoint
CREATE INDEX "mediation_evidence_case" ON "mediation_evidence" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mediation_files_case" ON "mediation_files" USING btree ("case_id","file_id");--> statement-breakpoint
CREATE INDEX "mediation_findings_screening" ON "mediation_findings" USING btree ("screening_id");--> statement-breakpoint
CREATE INDEX "mediation_gaps_case" ON "mediation_gaps" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_guests_party" ON "mediation_guests" USING btree ("sitting_id","party_id");--> statement-breakpoint
CREATE INDEX "mediation_guests_sitting" ON "mediation_guests" USING btree ("sitting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_identities_once" ON "mediation_identities" USING btree ("party_id","kind");--> statement-breakpoint
CREATE INDEX "mediation_identities_case" ON "mediation_identities" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_instalments_position" ON "mediation_instalments" USING btree ("term_id","position");--> statement-breakpoint
CREATE INDEX "mediation_instalments_case" ON "mediation_instalments" USING btree ("case_id","state","due_day");--> statement-breakpoint
CREATE INDEX "mediation_instalments_due" ON "mediation_instalments" USING btree ("state","due_day","case_id");--> statement-breakpoint
CREATE INDEX "mediation_interests_case" ON "mediation_interests" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mediation_interests_mediator" ON "mediation_interests" USING btree ("mediator_id","case_id");--> statement-breakpoint
CREATE INDEX "mediation_investigations_case" ON "mediation_investigations" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_keeping_version" ON "mediation_keeping" USING btree ("community_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_mediators_one_lead" ON "mediation_mediators" USING btree ("case_id") WHERE duty = 'lead' and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_mediators_once" ON "mediation_mediators" USING btree ("case_id","person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "mediation_mediators_person" ON "mediation_mediators" USING btree ("person_id","ended_at","case_id");--> statement-breakpoint
CREATE INDEX "mediation_merge_parts_hash" ON "mediation_merge_parts" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "mediation_merges_case" ON "mediation_merges" USING btree ("case_id","requested_at");--> statement-breakpoint
CREATE INDEX "mediation_merges_state" ON "mediation_merges" USING btree ("state","requested_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_merges_one_waiting" ON "mediation_merges" USING btree ("case_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "mediation_method_changes_case" ON "mediation_method_changes" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_methods_usual" ON "mediation_methods" USING btree ("community_id") WHERE is_usual and retired_at is null;--> statement-breakpoint
CREATE INDEX "mediation_notes_case" ON "mediation_notes" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_parties_once" ON "mediation_parties" USING btree ("case_id","person_id");--> statement-breakpoint
CREATE INDEX "mediation_parties_case" ON "mediation_parties" USING btree ("case_id","side");--> statement-breakpoint
CREATE INDEX "mediation_parties_person" ON "mediation_parties" USING btree ("person_id","case_id");--> statement-breakpoint
CREATE INDEX "mediation_parties_name" ON "mediation_parties" USING btree ("name","case_id");--> statement-breakpoint
CREATE INDEX "mediation_preventions_day" ON "mediation_preventions" USING btree ("community_id","day","kind","people");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_rates_version" ON "mediation_rates" USING btree ("community_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_refusals_number" ON "mediation_refusals" USING btree ("community_id","year","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_reopenings_once" ON "mediation_reopenings" USING btree ("prior_id");--> statement-breakpoint
CREATE INDEX "mediation_reopenings_root" ON "mediation_reopenings" USING btree ("root_id");--> statement-breakpoint
CREATE INDEX "mediation_reports_case" ON "mediation_reports" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mediation_reports_alarm" ON "mediation_reports" USING btree ("alarm_id");--> statement-breakpoint
CREATE INDEX "mediation_reports_about" ON "mediation_reports" USING btree ("about_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_rooms_name" ON "mediation_rooms" USING btree ("community_id","name");--> statement-breakpoint
CREATE INDEX "mediation_satisfactions_case" ON "mediation_satisfactions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "mediation_satisfactions_at" ON "mediation_satisfactions" USING btree ("community_id","at","answer");--> statement-breakpoint
CREATE INDEX "mediation_screenings_day" ON "mediation_screenings" USING btree ("community_id","day","at","id");--> statement-breakpoint
CREATE INDEX "mediation_sessions_case" ON "mediation_sessions" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_signatures_once" ON "mediation_signatures" USING btree ("agreement_id","signer");--> statement-breakpoint
CREATE INDEX "mediation_sitting_moves_sitting" ON "mediation_sitting_moves" USING btree ("sitting_id","at");--> statement-breakpoint
CREATE INDEX "mediation_sittings_case" ON "mediation_sittings" USING btree ("case_id","starts_at");--> statement-breakpoint
CREATE INDEX "mediation_sittings_room" ON "mediation_sittings" USING btree ("room_id","state","starts_at");--> statement-breakpoint
CREATE INDEX "mediation_sittings_state" ON "mediation_sittings" USING btree ("state","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_sittings_session" ON "mediation_sittings" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "mediation_talks_case" ON "mediation_talks" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mediation_terms_case" ON "mediation_terms" USING btree ("case_id","agreement_id","position");--> statement-breakpoint
CREATE INDEX "mediation_terms_due" ON "mediation_terms" USING btree ("state","due_day","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_visits_plan" ON "mediation_visits" USING btree ("case_id","after_days");--> statement-breakpoint
CREATE INDEX "mediation_visits_due" ON "mediation_visits" USING btree ("visited_at","due_day","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mediation_waivers_once" ON "mediation_waivers" USING btree ("case_id","mediator_id","party_id");--> statement-breakpoint
CREATE INDEX "mediation_wishes_case" ON "mediation_wishes" USING btree ("case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "mediations_ref" ON "mediations" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "mediations_newest" ON "mediations" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mediations_state" ON "mediations" USING btree ("community_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "mediations_type" ON "mediations" USING btree ("community_id","type","created_at","id");--> statement-breakpoint
CREATE INDEX "mediations_accepted" ON "mediations" USING btree ("community_id","accepted_at","state","type","source","extensions","open_talks","party_count","id");--> statement-breakpoint
CREATE INDEX "mediations_ended" ON "mediations" USING btree ("community_id","ended_at","state","id");--> statement-breakpoint
CREATE INDEX "mediations_search" ON "mediations" USING btree ("community_id","title","id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_items_once" ON "meeting_items" USING btree ("meeting_id","proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_items_position" ON "meeting_items" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_items_proposal" ON "meeting_items" USING btree ("proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_seats_person" ON "meeting_seats" USING btree ("meeting_id","person_id");--> statement-breakpoint
CREATE INDEX "meeting_seats_of" ON "meeting_seats" USING btree ("meeting_id","capacity","signed_in_at");--> statement-breakpoint
CREATE INDEX "meeting_statements_item" ON "meeting_statements" USING btree ("item_id","at","id");--> statement-breakpoint
CREATE INDEX "meeting_statements_of" ON "meeting_statements" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meetings_ref" ON "meetings" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "meetings_newest" ON "meetings" USING btree ("community_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "meetings_state" ON "meetings" USING btree ("community_id","state","starts_at","id");--> statement-breakpoint
CREATE INDEX "meetings_chair" ON "meetings" USING btree ("chair_id","state");--> statement-breakpoint
CREATE INDEX "messages_person" ON "messages" USING btree ("person_id","read_at","at");--> statement-breakpoint
CREATE INDEX "messages_newest" ON "messages" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "method_templates_version" ON "method_templates" USING btree ("method_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_papers_number" ON "notice_papers" USING btree ("community_id","number");--> statement-breakpoint
CREATE INDEX "notice_tries_notice" ON "notice_tries" USING btree ("notice_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_ref" ON "notices" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "notices_newest" ON "notices" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notices_state" ON "notices" USING btree ("community_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "notices_article" ON "notices" USING btree ("article_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notices_unit" ON "notices" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "notices_handler" ON "notices" USING btree ("handler_id","state");--> statement-breakpoint
CREATE INDEX "ownerships_person" ON "ownerships" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ownerships_one_votes" ON "ownerships" USING btree ("unit_id") WHERE votes and until is null;--> statement-breakpoint
CREATE INDEX "paper_counts_vote" ON "paper_counts" USING btree ("vote_id","act");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_entries_round" ON "paper_entries" USING btree ("vote_id","number","round");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_entries_other_person" ON "paper_entries" USING btree ("vote_id","number","by_id");--> statement-breakpoint
CREATE INDEX "paper_handovers_receiver" ON "paper_handovers" USING btree ("receiver_id","state");--> statement-breakpoint
CREATE INDEX "paper_handovers_vote" ON "paper_handovers" USING btree ("vote_id","given_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_templates_version" ON "paper_templates" USING btree ("community_id","paper","version");--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("community_id","name");--> statement-breakpoint
CREATE INDEX "people_phone" ON "people" USING btree ("community_id","phone");--> statement-breakpoint
CREATE INDEX "people_list" ON "people" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_id_hash" ON "people" USING btree ("community_id","id_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_comments_version" ON "proposal_comments" USING btree ("proposal_id","person_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_comments_one" ON "proposal_comments" USING btree ("proposal_id","person_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "proposal_comments_newest" ON "proposal_comments" USING btree ("proposal_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_tasks_number" ON "proposal_tasks" USING btree ("proposal_id","number");--> statement-breakpoint
CREATE INDEX "proposal_tasks_due" ON "proposal_tasks" USING btree ("community_id","state","due_on");--> statement-breakpoint
CREATE INDEX "proposal_tasks_assignee" ON "proposal_tasks" USING btree ("assignee_id","state","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "proposals_ref" ON "proposals" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "proposals_newest" ON "proposals" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "proposals_state" ON "proposals" USING btree ("community_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "proposals_author" ON "proposals" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "proposals_publicity" ON "proposals" USING btree ("community_id","publicity_until");--> statement-breakpoint
CREATE INDEX "proposals_merged" ON "proposals" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "result_challenges_vote" ON "result_challenges" USING btree ("vote_id","filed_at","id");--> statement-breakpoint
CREATE INDEX "roll_challenges_open" ON "roll_challenges" USING btree ("community_id","state","filed_at");--> statement-breakpoint
CREATE INDEX "roll_challenges_vote" ON "roll_challenges" USING btree ("vote_id","filed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "roll_decisions_nth" ON "roll_decisions" USING btree ("vote_id","nth");--> statement-breakpoint
CREATE INDEX "rosters_list" ON "rosters" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "sealed_ballots_vote" ON "sealed_ballots" USING btree ("vote_id");--> statement-breakpoint
CREATE UNIQUE INDEX "self_cleared_ref" ON "self_cleared" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "self_cleared_newest" ON "self_cleared" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "self_cleared_day" ON "self_cleared" USING btree ("community_id","cleared_on");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("account_id","ended_at");--> statement-breakpoint
CREATE INDEX "slips_person" ON "slips" USING btree ("person_id","issued_at");--> statement-breakpoint
CREATE INDEX "tenancies_unit" ON "tenancies" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "tenancies_person" ON "tenancies" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "texts_subject" ON "texts" USING btree ("subject_id","kind","version");--> statement-breakpoint
CREATE INDEX "transitions_subject" ON "transitions" USING btree ("subject_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "units_code" ON "units" USING btree ("community_id","code");--> statement-breakpoint
CREATE INDEX "units_building" ON "units" USING btree ("building_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "village_groups_name" ON "village_groups" USING btree ("community_id","name");--> statement-breakpoint
CREATE INDEX "visit_stops_number" ON "visit_stops" USING btree ("vote_id","number");--> statement-breakpoint
CREATE INDEX "voided_ballots_vote" ON "voided_ballots" USING btree ("vote_id","number");--> statement-breakpoint
CREATE INDEX "voided_ballots_elector" ON "voided_ballots" USING btree ("elector_id");--> statement-breakpoint
CREATE INDEX "vote_attendance_vote" ON "vote_attendance" USING btree ("vote_id");--> statement-breakpoint
CREATE INDEX "vote_deliveries_at" ON "vote_deliveries" USING btree ("vote_id","at");--> statement-breakpoint
CREATE INDEX "vote_marks_vote" ON "vote_marks" USING btree ("vote_id","channel");--> statement-breakpoint
CREATE UNIQUE INDEX "vote_proxies_one_standing" ON "vote_proxies" USING btree ("vote_id","number") WHERE state <> 'void';--> statement-breakpoint
CREATE INDEX "vote_proxies_holder" ON "vote_proxies" USING btree ("vote_id","holder_id");--> statement-breakpoint
CREATE INDEX "vote_proxies_number" ON "vote_proxies" USING btree ("vote_id","number");--> statement-breakpoint
CREATE INDEX "vote_visits_vote" ON "vote_visits" USING btree ("vote_id","went_at");--> statement-breakpoint
CREATE UNIQUE INDEX "votes_ref" ON "votes" USING btree ("community_id","ref");--> statement-breakpoint
CREATE INDEX "votes_newest" ON "votes" USING btree ("community_id","created_at","id");--> statement-breakpoint
CREATE INDEX "votes_state" ON "votes" USING btree ("community_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "votes_open" ON "votes" USING btree ("state","closes_at");--> statement-breakpoint
CREATE INDEX "votes_publicity" ON "votes" USING btree ("state","publicity_until");