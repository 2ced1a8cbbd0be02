CREATE TABLE "erasures" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"person_hash" text NOT NULL,
	"organisation_id" text,
	"by_person_id" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"done_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"listed_at" timestamp (3) with time zone,
	"aside" jsonb
);
--> statement-breakpoint
ALTER TABLE "persons" ADD COLUMN "leaving_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasures_by_person" ON "erasures" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "erasures_due" ON "erasures" USING btree ("due_at");