CREATE TABLE `addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`address` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_once` ON `addresses` (`person_id`,`address`);--> statement-breakpoint
CREATE INDEX `addresses_by_address` ON `addresses` (`address`);--> statement-breakpoint
CREATE TABLE `asks` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`reminders` integer NOT NULL,
	`consent_version` text NOT NULL,
	`once` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`place_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `asks_by_once` ON `asks` (`once`);--> statement-breakpoint
CREATE INDEX `asks_by_expiry` ON `asks` (`expires_at`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`started_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`person_id` text,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_by_organisation` ON `audit` (`organisation_id`,`at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`place_id` text NOT NULL,
	`purpose` text NOT NULL,
	`text_version` text NOT NULL,
	`language` text NOT NULL,
	`given_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `consents_by_place` ON `consents` (`place_id`);--> statement-breakpoint
CREATE TABLE `crisis_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`country` text NOT NULL,
	`language` text NOT NULL,
	`service` text NOT NULL,
	`number` text NOT NULL,
	`hours` text NOT NULL,
	`url` text NOT NULL,
	`source` text NOT NULL,
	`verified_on` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `crisis_entries_by_organisation` ON `crisis_entries` (`organisation_id`,`country`);--> statement-breakpoint
CREATE TABLE `curricula` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`folder` text NOT NULL,
	`version_id` text,
	`findings` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `curricula_once` ON `curricula` (`organisation_id`,`folder`);--> statement-breakpoint
CREATE TABLE `cycle_facilitators` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`person_id` text NOT NULL,
	`part` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `cycle_facilitators_by_cycle` ON `cycle_facilitators` (`cycle_id`);--> statement-breakpoint
CREATE INDEX `cycle_facilitators_by_person` ON `cycle_facilitators` (`person_id`);--> statement-breakpoint
CREATE TABLE `cycles` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`version_id` text NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`country` text NOT NULL,
	`format` text NOT NULL,
	`capacity` integer NOT NULL,
	`rule` text NOT NULL,
	`venue_id` text NOT NULL,
	`listed` integer NOT NULL,
	`enrol_until` integer NOT NULL,
	`first_starts_at` integer NOT NULL,
	`revision` integer NOT NULL,
	`once` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`published_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cycles_by_once` ON `cycles` (`once`);--> statement-breakpoint
CREATE INDEX `cycles_by_organisation` ON `cycles` (`organisation_id`,`state`);--> statement-breakpoint
CREATE INDEX `cycles_listed` ON `cycles` (`listed`,`state`,`first_starts_at`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_by_token` ON `feeds` (`token_hash`);--> statement-breakpoint
CREATE INDEX `feeds_by_person` ON `feeds` (`person_id`);--> statement-breakpoint
CREATE TABLE `goal_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`goal_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`count` integer NOT NULL,
	`contributors` integer NOT NULL,
	`by_person_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `shared_goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `goal_reviews_once` ON `goal_reviews` (`goal_id`,`meeting_id`);--> statement-breakpoint
CREATE TABLE `installations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`person_id` text NOT NULL,
	`uid` text NOT NULL,
	`sequence` integer NOT NULL,
	`state` text NOT NULL,
	`stamped_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_once` ON `invitations` (`meeting_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_by_uid` ON `invitations` (`uid`);--> statement-breakpoint
CREATE INDEX `invitations_by_person` ON `invitations` (`person_id`);--> statement-breakpoint
CREATE TABLE `kept_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`to_address` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`calendar` text,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_letters_by_time` ON `kept_letters` (`at`);--> statement-breakpoint
CREATE TABLE `mark_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`mark_id` text NOT NULL,
	`mark` text NOT NULL,
	`by_person_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mark_id`) REFERENCES `marks`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `mark_changes_by_mark` ON `mark_changes` (`mark_id`);--> statement-breakpoint
CREATE TABLE `marks` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`place_id` text NOT NULL,
	`mark` text NOT NULL,
	`minutes` integer,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `marks_once` ON `marks` (`meeting_id`,`place_id`);--> statement-breakpoint
CREATE INDEX `marks_by_place` ON `marks` (`place_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`number` integer NOT NULL,
	`session_id` text NOT NULL,
	`counts` integer NOT NULL,
	`state` text NOT NULL,
	`date` text NOT NULL,
	`time` text NOT NULL,
	`zone` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`format` text NOT NULL,
	`venue_id` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`venue_id`) REFERENCES `venues`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `meetings_by_cycle` ON `meetings` (`cycle_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `meetings_by_start` ON `meetings` (`starts_at`,`state`);--> statement-breakpoint
CREATE TABLE `member_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`address` text NOT NULL,
	`name` text NOT NULL,
	`roles` text NOT NULL,
	`language` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`accepted_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `member_invitations_by_token` ON `member_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `member_invitations_by_organisation` ON `member_invitations` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_once` ON `members` (`organisation_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `members_by_person` ON `members` (`person_id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`from_person_id` text NOT NULL,
	`direction` text NOT NULL,
	`to_person_id` text,
	`body` text,
	`once` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_by_once` ON `messages` (`once`);--> statement-breakpoint
CREATE INDEX `messages_by_cycle` ON `messages` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`neutral_name` text NOT NULL,
	`zone` text NOT NULL,
	`language` text NOT NULL,
	`country` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`kind` text NOT NULL,
	`person_id` text,
	`address` text,
	`language` text NOT NULL,
	`unique_key` text NOT NULL,
	`message_id` text NOT NULL,
	`uid` text,
	`sequence` integer,
	`facts` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`leased_until` integer,
	`sent_at` integer,
	`failure` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_by_key` ON `outbox` (`unique_key`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_uid` ON `outbox` (`uid`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`zone` text,
	`created_at` integer NOT NULL,
	`erased_at` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `place_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`place_id` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`by_person_id` text,
	`why` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `place_changes_by_place` ON `place_changes` (`place_id`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text,
	`state` text NOT NULL,
	`ticket` integer NOT NULL,
	`offer_until` integer,
	`title` text NOT NULL,
	`own_title` text,
	`invitations` text NOT NULL,
	`reminders` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `places_once` ON `places` (`cycle_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `places_by_ticket` ON `places` (`cycle_id`,`ticket`);--> statement-breakpoint
CREATE INDEX `places_by_person` ON `places` (`person_id`);--> statement-breakpoint
CREATE INDEX `places_by_offer` ON `places` (`offer_until`,`state`);--> statement-breakpoint
CREATE TABLE `proofs` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`purpose` text NOT NULL,
	`subject` text,
	`token_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`tries` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`superseded_at` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `proofs_by_token` ON `proofs` (`token_hash`);--> statement-breakpoint
CREATE INDEX `proofs_by_browser` ON `proofs` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `proofs_by_address` ON `proofs` (`address`);--> statement-breakpoint
CREATE TABLE `run_events` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`event_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`by_person_id` text NOT NULL,
	`device` text NOT NULL,
	`server_at` integer NOT NULL,
	`claimed_at` integer,
	`version` integer NOT NULL,
	`facts` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `run_events_once` ON `run_events` (`meeting_id`,`event_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `run_events_by_seq` ON `run_events` (`meeting_id`,`seq`);--> statement-breakpoint
CREATE TABLE `runs` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`state` text NOT NULL,
	`screen_code` text NOT NULL,
	`opened_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `runs_by_screen_code` ON `runs` (`screen_code`);--> statement-breakpoint
CREATE TABLE `session_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`segment_id` text NOT NULL,
	`text` text,
	`by_person_id` text NOT NULL,
	`once` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `session_notes_by_once` ON `session_notes` (`once`);--> statement-breakpoint
CREATE INDEX `session_notes_by_meeting` ON `session_notes` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `shared_goals` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`pattern` text NOT NULL,
	`text` text NOT NULL,
	`target` integer,
	`meeting_id` text NOT NULL,
	`by_person_id` text NOT NULL,
	`once` text NOT NULL,
	`at` integer NOT NULL,
	`replaced_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `shared_goals_by_once` ON `shared_goals` (`once`);--> statement-breakpoint
CREATE INDEX `shared_goals_by_cycle` ON `shared_goals` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_by_token` ON `sign_ins` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sign_ins_by_person` ON `sign_ins` (`person_id`);--> statement-breakpoint
CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`place_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`what` text,
	`how_much` text,
	`when_text` text,
	`how_often` text,
	`confidence` integer,
	`shared` integer NOT NULL,
	`written_by` text NOT NULL,
	`outcome` text NOT NULL,
	`once` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `steps_by_once` ON `steps` (`once`);--> statement-breakpoint
CREATE UNIQUE INDEX `steps_of_meeting` ON `steps` (`place_id`,`meeting_id`);--> statement-breakpoint
CREATE INDEX `steps_by_cycle` ON `steps` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `venues` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`access` text NOT NULL,
	`join` text NOT NULL,
	`country` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `versions` (
	`id` text PRIMARY KEY NOT NULL,
	`curriculum_id` text NOT NULL,
	`version` text NOT NULL,
	`hash` text NOT NULL,
	`source` text NOT NULL,
	`plan` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`curriculum_id`) REFERENCES `curricula`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_once` ON `versions` (`curriculum_id`,`hash`);