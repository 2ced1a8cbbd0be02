CREATE TABLE `proved_browsers` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`mailbox` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `proved_browsers_once` ON `proved_browsers` (`token_hash`,`mailbox`);--> statement-breakpoint
ALTER TABLE `attempts` ADD `last_at` integer;--> statement-breakpoint
ALTER TABLE `proofs` ADD `mailbox` text;--> statement-breakpoint
ALTER TABLE `proofs` ADD `budget` text;--> statement-breakpoint
ALTER TABLE `proofs` ADD `from_hash` text;--> statement-breakpoint
ALTER TABLE `proofs` ADD `once` text;--> statement-breakpoint
ALTER TABLE `proofs` ADD `mended` integer;--> statement-breakpoint
CREATE INDEX `proofs_by_mailbox` ON `proofs` (`mailbox`,`created_at`);--> statement-breakpoint
CREATE INDEX `proofs_by_network` ON `proofs` (`from_hash`,`created_at`);--> statement-breakpoint
CREATE INDEX `proofs_by_subject` ON `proofs` (`subject`);