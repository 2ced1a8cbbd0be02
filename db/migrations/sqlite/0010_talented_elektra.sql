CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`person_hash` text NOT NULL,
	`organisation_id` text,
	`by_person_id` text,
	`asked_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`taken_back_at` integer,
	`done_at` integer,
	`closed_at` integer,
	`listed_at` integer,
	`aside` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `erasures_by_person` ON `erasures` (`person_id`);--> statement-breakpoint
CREATE INDEX `erasures_due` ON `erasures` (`due_at`);--> statement-breakpoint
ALTER TABLE `persons` ADD `leaving_at` integer;