CREATE TABLE `curriculum_files` (
	`id` text PRIMARY KEY NOT NULL,
	`curriculum_id` text NOT NULL,
	`hash` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`curriculum_id`) REFERENCES `curricula`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `curriculum_files_once` ON `curriculum_files` (`curriculum_id`,`hash`);--> statement-breakpoint
ALTER TABLE `curricula` ADD `draft` text;--> statement-breakpoint
ALTER TABLE `curricula` ADD `removed_at` integer;