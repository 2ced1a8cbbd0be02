ALTER TABLE "addresses" ADD COLUMN "typed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "by_person_id" text;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "proved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "link_mark" text;--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "address_refused_at" timestamp (3) with time zone;