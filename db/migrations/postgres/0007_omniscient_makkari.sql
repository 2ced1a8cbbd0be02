ALTER TABLE "cycle_facilitators" ADD COLUMN "invitations" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "cycle_facilitators" ADD COLUMN "title" text DEFAULT 'neutral' NOT NULL;