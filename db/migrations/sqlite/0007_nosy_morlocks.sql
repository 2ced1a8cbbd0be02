ALTER TABLE `cycle_facilitators` ADD `invitations` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `cycle_facilitators` ADD `title` text DEFAULT 'neutral' NOT NULL;