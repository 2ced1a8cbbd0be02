CREATE TABLE `forgetting_nights` (
	`id` text PRIMARY KEY NOT NULL,
	`night` text,
	`leased_until` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `forgetting_periods` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`days` integer NOT NULL,
	`holds_from` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `forgetting_periods_once` ON `forgetting_periods` (`organisation_id`,`kind`);--> statement-breakpoint
CREATE TABLE `forgettings` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text,
	`kind` text NOT NULL,
	`count` integer NOT NULL,
	`until` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `forgettings_by_organisation` ON `forgettings` (`organisation_id`,`at`);--> statement-breakpoint
CREATE INDEX `outbox_by_person` ON `outbox` (`person_id`,`cycle_id`);