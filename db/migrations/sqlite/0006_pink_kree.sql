ALTER TABLE `outbox` ADD `cycle_id` text REFERENCES cycles(id);--> statement-breakpoint
ALTER TABLE `outbox` ADD `meeting_id` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `written_id` text REFERENCES messages(id);--> statement-breakpoint
ALTER TABLE `outbox` ADD `urgency` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `lane` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `stream` text;--> statement-breakpoint
CREATE INDEX `outbox_by_stream` ON `outbox` (`stream`,`state`);--> statement-breakpoint
CREATE INDEX `outbox_by_organisation` ON `outbox` (`organisation_id`,`state`);--> statement-breakpoint
CREATE INDEX `outbox_by_written` ON `outbox` (`written_id`);--> statement-breakpoint
ALTER TABLE `places` ADD `venue_in_letters` integer DEFAULT false NOT NULL;