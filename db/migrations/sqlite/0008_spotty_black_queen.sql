ALTER TABLE `addresses` ADD `typed_at` integer;--> statement-breakpoint
ALTER TABLE `addresses` ADD `by_person_id` text;--> statement-breakpoint
ALTER TABLE `addresses` ADD `proved_at` integer;--> statement-breakpoint
ALTER TABLE `addresses` ADD `link_mark` text;--> statement-breakpoint
ALTER TABLE `persons` ADD `address_refused_at` integer;