ALTER TABLE "cycles" ADD COLUMN "clock_shift_found_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "installations" ADD COLUMN "clock_rules" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "occurrence" text;