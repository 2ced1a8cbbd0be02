ALTER TABLE `cycles` ADD `clock_shift_found_at` integer;--> statement-breakpoint
ALTER TABLE `installations` ADD `clock_rules` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `occurrence` text;